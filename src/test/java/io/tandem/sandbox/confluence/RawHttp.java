package io.tandem.sandbox.confluence;

import io.tandem.sandbox.host.Product;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what a well-behaved client would not. */
final class RawHttp {
    private RawHttp() {
    }

    /** @return the status of a GET sent as it is written, by the user dev */
    static int status(Product product, String target) {
        URI base = URI.create(product.baseUrl());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            String request = "GET " + base.getPath() + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-dev\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return Integer.parseInt(reader.readLine().split(" ")[1]);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
