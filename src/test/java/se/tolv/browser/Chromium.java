package se.tolv.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the browser tests, running headless: the one that the environment's {@value #VARIABLE} or the system
 * property {@value #PROPERTY} names, else one that is installed, else one that Playwright downloads, else one that
 * comes in an npm package. Where none of them starts, the tests fail and say how to get one; they are never skipped.
 */
final class Chromium implements AutoCloseable {

    static final String VARIABLE = "TOLV_CHROMIUM";
    static final String PROPERTY = "tolv.chromium";

    private static final String HOW_TO_GET_ONE = "The browser tests need Chromium: install it (Debian and Ubuntu:"
            + " apt-get install chromium-headless-shell) or Google Chrome or Microsoft Edge, or set " + VARIABLE
            + " to the path of one.";

    /** First the one that is made to run without a screen: its pages come in half the time. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
            "chrome",
            "msedge");

    private static final List<String> USUAL_PLACES = List.of(
            "/opt/google/chrome/chrome",
            "/opt/microsoft/msedge/msedge",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> USUAL_PLACES_ON_WINDOWS = List.of(
            "Google/Chrome/Application/chrome.exe",
            "Chromium/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    /** The last of this package's versions whose Chromium this version of Playwright was tried with. */
    private static final String PACKAGE = "@sparticuz/chromium@147.0.0";

    private static final Path UNPACKED =
            Path.of(System.getProperty("user.home"), ".cache", "tolv", "sparticuz-chromium-147.0.0");

    private static final Duration DOWNLOAD_LIMIT = Duration.ofMinutes(4);

    /** Keeps the browser from calling home: tests talk to one server only, and a closed network must not slow them. */
    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts the first browser of the list above that starts.
     *
     * @throws IllegalStateException if there is none: its message says how to get one, and what was tried
     */
    static Chromium start() {
        // Playwright would else download three browsers before it is asked for one.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(playwright, launch(playwright));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Browser launch(Playwright playwright) {
        String given = System.getProperty(PROPERTY, System.getenv(VARIABLE));
        if (given != null) {
            return launch(playwright, List.of(() -> Path.of(given)));
        }
        Path downloaded = Path.of(playwright.chromium().executablePath());
        return launch(
                playwright, List.of(() -> present(downloaded), () -> download(downloaded), Chromium::unpackFromNpm));
    }

    private static Browser launch(Playwright playwright, List<Source> sources) {
        List<String> failures = new ArrayList<>();
        for (Source source : sources) {
            try {
                Path executable = source.find();
                Browser browser = launch(playwright, executable);
                // Found once for this JVM: Quarkus loads this class again for each test profile.
                System.setProperty(PROPERTY, executable.toString());
                return browser;
            } catch (IOException | PlaywrightException e) {
                failures.add(reason(e));
            }
        }
        throw new IllegalStateException(HOW_TO_GET_ONE + " Tried: " + String.join("; ", failures));
    }

    private static Browser launch(Playwright playwright, Path executable) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
        if (isRoot()) {
            return playwright.chromium().launch(options.setChromiumSandbox(false));
        }
        try {
            return playwright.chromium().launch(options.setChromiumSandbox(true));
        } catch (PlaywrightException e) {
            // Containers and some distributions forbid the sandbox; the tests open only their own pages.
            return playwright.chromium().launch(options.setChromiumSandbox(false));
        }
    }

    /** Chromium refuses to start sandboxed as root. */
    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** What is installed, or was fetched by an earlier run. */
    private static Path present(Path downloaded) throws IOException {
        Stream<Path> installed = Stream.concat(NAMES.stream().flatMap(Chromium::onPath), usualPlaces());
        return Stream.concat(installed, Stream.of(downloaded, UNPACKED.resolve("chromium")))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException("no Chromium, Chrome or Edge is installed"));
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, isWindows() ? name + ".exe" : name));
    }

    private static Stream<Path> usualPlaces() {
        if (!isWindows()) {
            return USUAL_PLACES.stream().map(Path::of);
        }
        return Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .flatMap(folder -> USUAL_PLACES_ON_WINDOWS.stream().map(place -> Path.of(folder, place)));
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    /** Playwright's own browser goes into its cache: once for all projects of this user. */
    private static Path download(Path executable) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        run(
                "Playwright's download",
                new ProcessBuilder(java, "-cp", classPath, CLI.class.getName(), "install", "--no-shell", "chromium"));
        return executable;
    }

    /** The package holds a compressed headless Chromium for Linux on x86-64, which its own script unpacks. */
    private static Path unpackFromNpm() throws IOException {
        if (!"Linux".equals(System.getProperty("os.name")) || !"amd64".equals(System.getProperty("os.arch"))) {
            throw new IOException(PACKAGE + " is for Linux on x86-64 only");
        }
        Path beside = Files.createTempDirectory(Files.createDirectories(UNPACKED.getParent()), "unpacking");
        try {
            run(
                    "npm install " + PACKAGE,
                    new ProcessBuilder("npm", "install", "--prefix", ".", "--no-audit", "--no-fund", PACKAGE)
                            .directory(beside.toFile()));
            ProcessBuilder unpack = new ProcessBuilder(
                            "node", "-e", "import('@sparticuz/chromium').then(it => it.default.executablePath())")
                    .directory(beside.toFile());
            unpack.environment().put("TMPDIR", beside.toString());
            run("unpacking " + PACKAGE, unpack);
            // Whole or not at all: another run may be unpacking the same at this moment.
            Files.move(beside, UNPACKED, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(beside);
            if (!Files.exists(UNPACKED)) {
                throw e;
            }
        }
        return UNPACKED.resolve("chromium");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void run(String what, ProcessBuilder command) throws IOException {
        System.err.println("No Chromium yet: " + what + ", for at most " + DOWNLOAD_LIMIT.toMinutes() + " minutes");
        Path output = Files.createTempFile("tolv-chromium", ".log");
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(DOWNLOAD_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException(what + " took longer than " + DOWNLOAD_LIMIT.toMinutes() + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new IOException(what + " failed: " + firstError(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(what + " was interrupted", e);
        } finally {
            Files.delete(output);
        }
    }

    private static String firstError(Path output) throws IOException {
        List<String> lines = Files.readAllLines(output);
        return lines.stream()
                .filter(line -> line.toLowerCase().contains("error"))
                .findFirst()
                .orElse(lines.isEmpty() ? "no output" : lines.get(lines.size() - 1));
    }

    /** Playwright's messages are pages long: the line that matters is the one that is called the message. */
    private static String reason(Exception e) {
        return e.getMessage()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("message='"))
                .map(line -> line.substring("message='".length()))
                .findFirst()
                .orElse(e.getMessage());
    }

    /** Where a browser may be had from. */
    private interface Source {
        Path find() throws IOException;
    }
}
