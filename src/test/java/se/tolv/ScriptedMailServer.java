package se.tolv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/** An SMTP server that says what a test wants it to, at the address that the application is told of. */
public final class ScriptedMailServer implements AutoCloseable {

    /** The answer that never comes. */
    public static final String SILENCE = "";

    private final ServerSocket door;
    private final Function<String, String> script;
    private final CountDownLatch hung = new CountDownLatch(1);
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /**
     * @param script the answer to a command ({@code GREETING} is the connection itself, {@code .} the end of a mail); null
     *     stands for the friendly one
     */
    public ScriptedMailServer(Function<String, String> script) throws IOException {
        this(portThatIsFree(), script);
    }

    /** At a port of its own. */
    public ScriptedMailServer(int port, Function<String, String> script) throws IOException {
        this.script = script;
        door = new ServerSocket(port, 50, InetAddress.getByName("localhost"));
        inBackground(this::welcome);
    }

    /** The one that the application in the tests is told of. */
    private static int portThatIsFree() {
        MailServer.stop();
        return ConfigProvider.getConfig().getValue("tolv.smtp.port", Integer.class);
    }

    /** The recipients of the mails that it has taken, one for each mail. */
    public List<String> taken() {
        return taken;
    }

    /** Waits until somebody waits for an answer that does not come. */
    public void awaitHung() throws InterruptedException {
        hung.await();
    }

    private void welcome() {
        try {
            while (true) {
                Socket guest = door.accept();
                inBackground(() -> talk(guest));
            }
        } catch (IOException closed) {
            // The test has ended.
        }
    }

    private void talk(Socket guest) {
        try (guest) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = guest.getOutputStream();
            String recipient = null;
            boolean inData = false;
            for (String line = "GREETING"; line != null; line = lines.readLine()) {
                if (inData && !line.equals(".")) {
                    continue;
                }
                if (line.toUpperCase(Locale.ROOT).startsWith("RCPT TO:")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                }
                String answer = answer(line);
                if (answer.equals(SILENCE)) {
                    hung.countDown();
                    continue;
                }
                inData = answer.startsWith("354");
                if (line.equals(".") && answer.startsWith("250")) {
                    taken.add(recipient);
                }
                out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException gone) {
            // The guest has left.
        }
    }

    private String answer(String line) {
        String scripted = script.apply(line);
        if (scripted != null) {
            return scripted;
        }
        return line.equals("GREETING") ? "220 test" : line.equals("DATA") ? "354 go on" : "250 ok";
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
