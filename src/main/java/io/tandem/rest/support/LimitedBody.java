package io.tandem.rest.support;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends in a refusal as soon as it turns out to be longer than allowed. */
final class LimitedBody extends FilterInputStream {
    private final int megabytes;
    private long left;

    LimitedBody(InputStream body, int megabytes) {
        super(body);
        this.megabytes = megabytes;
        this.left = bytes(megabytes);
    }

    static long bytes(int megabytes) {
        return (long) megabytes << 20;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
    }

    /** Going back would count twice. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw BodySizeFilter.tooLarge(megabytes);
        }
    }
}
