package org.hrssplan.benchmark;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends the same bytes to everyone: the least that a server on the same network library can do. */
final class BareServer {

    private BareServer() {}

    /**
     * Serves until it is killed.
     *
     * @param args port, file of the body, entity tag
     */
    public static void main(String[] args) throws IOException {
        Buffer body = Buffer.buffer(Files.readAllBytes(Path.of(args[1])));
        String etag = args[2];
        Vertx.vertx()
                .createHttpServer()
                .requestHandler(request -> answer(request, body, etag))
                .listen(Integer.parseInt(args[0]), "127.0.0.1");
    }

    private static void answer(HttpServerRequest request, Buffer body, String etag) {
        request.response().headers().set(HttpHeaders.ETAG, etag);
        if (etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            request.response().setStatusCode(304).end();
        } else {
            request.response().headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
            request.response().end(body);
        }
    }
}
