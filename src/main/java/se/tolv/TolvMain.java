package se.tolv;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import se.tolv.platform.command.CommandLine;
import se.tolv.platform.database.EmbeddedDatabase;

/**
 * Starts Tolv: with no arguments the web application, with arguments one command (see {@link CommandLine}) that does its
 * work and ends.
 */
@QuarkusMain
public class TolvMain {

    public static void main(String... arguments) {
        EmbeddedDatabase.startUnlessOneIsConfigured();
        if (arguments.length == 0) {
            Quarkus.run(arguments);
        } else {
            // A command may run beside the application: it opens no port and starts no job, and takes the time it
            // needs.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.scheduler.enabled", "false");
            System.setProperty("quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "0");
            Quarkus.run(CommandLine.class, arguments);
        }
    }
}
