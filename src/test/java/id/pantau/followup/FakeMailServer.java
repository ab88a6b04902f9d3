package id.pantau.followup;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server on this machine that takes letters one at a time (RFC 5321) and keeps them. */
final class FakeMailServer implements AutoCloseable {

    /** @param raw headers and body as they came */
    record Letter(String from, String to, String raw) {

        String subject() throws Exception {
            return message().getSubject();
        }

        String body() throws Exception {
            return message().getContent().toString().replace("\r\n", "\n");
        }

        private jakarta.mail.internet.MimeMessage message() throws Exception {
            return new jakarta.mail.internet.MimeMessage(
                    null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    private final ServerSocket socket;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    FakeMailServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** What an application with this server named sends with. */
    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(socket.getLocalPort());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = new Properties();
        properties.setProperty("mail.smtp.timeout", "5000");
        properties.setProperty("mail.smtp.localhost", "uji");
        sender.setJavaMailProperties(properties);
        return sender;
    }

    List<Letter> letters() {
        return letters;
    }

    /** From now on letters to this address are refused. */
    void refuse(String address) {
        refused.add(address);
    }

    void takeAll() {
        refused.clear();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        answer(out, "220 uji");
        String from = "";
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("MAIL FROM:")) {
                from = address(line);
                answer(out, "250 ok");
            } else if (line.startsWith("RCPT TO:")) {
                to = address(line);
                answer(out, refused.contains(to) ? "550 no such box" : "250 ok");
            } else if (line.equals("DATA")) {
                answer(out, "354 go on");
                letters.add(new Letter(from, to, data(in)));
                answer(out, "250 ok");
            } else if (line.equals("QUIT")) {
                answer(out, "221 bye");
                return;
            } else {
                answer(out, "250 ok");
            }
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString();
    }

    private static String address(String line) {
        return line.replaceFirst(".*<(.*)>.*", "$1");
    }

    private static void answer(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
