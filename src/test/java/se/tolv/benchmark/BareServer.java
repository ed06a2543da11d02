package se.tolv.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The least that could answer: the statements of a request by JDBC, their rows as JSON, no sign-in, no rules, no page; on the HTTP
 * server and with as many connections as the product.
 */
final class BareServer implements AutoCloseable {

    private static final int CONNECTIONS = 20;
    private static final JsonFactory JSON = new JsonFactory();

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(CONNECTIONS));
    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
    private final Map<String, List<Statement>> requests = new ConcurrentHashMap<>();
    private final HttpServer server;

    BareServer(BenchmarkDatabase database) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(database.connection());
        }
        server = vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String base() {
        return "http://localhost:" + server.actualPort();
    }

    /**
     * From now on this path answers with what these statements find.
     *
     * @throws SQLException if one of them finds nothing to tell, as one that writes
     */
    void serve(String path, List<Statement> statements) throws SQLException, IOException, InterruptedException {
        answer(statements);
        requests.put(path, statements);
    }

    private void handle(HttpServerRequest request) {
        vertx.executeBlocking(() -> answer(requests.get(request.path())), false)
                .onSuccess(answer -> request.response().end(answer))
                .onFailure(failed -> request.response().setStatusCode(500).end(String.valueOf(failed)));
    }

    private Buffer answer(List<Statement> statements) throws SQLException, IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        Connection connection = connections.take();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (Statement statement : statements) {
                write(connection, statement, json);
            }
            json.writeEndArray();
        } finally {
            connections.add(connection);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static void write(Connection connection, Statement sent, JsonGenerator json)
            throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(sent.withQuestionMarks())) {
            for (int i = 0; i < sent.values().size(); i++) {
                // Of no type, as the log does not tell it: the database knows.
                statement.setObject(i + 1, sent.values().get(i), Types.OTHER);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    json.writeStartArray();
                    for (int column = 1; column <= columns; column++) {
                        json.writeString(rows.getString(column));
                    }
                    json.writeEndArray();
                }
            }
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        connections.forEach(connection -> {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
