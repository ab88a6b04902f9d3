package id.pantau.base.startup;

import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks whether the port is free before the database starts and a pack is read, not minutes later. */
public class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        String host = environment.getProperty("server.address", "127.0.0.1");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new StartupRefusal(Texts.ofBundles().text("start.port-taken", Integer.toString(port), host), e);
        }
    }
}
