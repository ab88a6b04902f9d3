package id.pantau.region;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers of both byte orders, as shapefiles mix them. */
final class BinaryInput {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteBuffer buffer =
            ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    private long position;

    BinaryInput(InputStream in) {
        this.in = in;
    }

    /** How many bytes have been read. */
    long position() {
        return position;
    }

    /** Whether nothing is left. */
    boolean atEnd() throws IOException {
        return !buffer.hasRemaining() && !fill(1);
    }

    int bigEndianInt() throws IOException {
        return Integer.reverseBytes(littleEndianInt());
    }

    int littleEndianInt() throws IOException {
        need(Integer.BYTES);
        return buffer.getInt();
    }

    double littleEndianDouble() throws IOException {
        need(Double.BYTES);
        return buffer.getDouble();
    }

    /** @throws EOFException if there are not so many left */
    byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        int done = 0;
        while (done < count) {
            if (atEnd()) {
                throw new EOFException();
            }
            int some = Math.min(count - done, buffer.remaining());
            buffer.get(bytes, done, some);
            done += some;
        }
        position += count;
        return bytes;
    }

    /** @throws EOFException if there are not so many left */
    void skip(long count) throws IOException {
        for (long left = count; left > 0; ) {
            if (atEnd()) {
                throw new EOFException();
            }
            int some = (int) Math.min(left, buffer.remaining());
            buffer.position(buffer.position() + some);
            left -= some;
        }
        position += Math.max(0, count);
    }

    private void need(int count) throws IOException {
        if (buffer.remaining() < count && !fill(count)) {
            throw new EOFException();
        }
        position += count;
    }

    private boolean fill(int count) throws IOException {
        buffer.compact();
        while (buffer.position() < count) {
            int read = in.read(buffer.array(), buffer.position(), buffer.remaining());
            if (read < 0) {
                break;
            }
            buffer.position(buffer.position() + read);
        }
        buffer.flip();
        return buffer.remaining() >= count;
    }
}
