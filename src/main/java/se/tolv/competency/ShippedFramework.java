package se.tolv.competency;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.EmployerCreated;
import se.tolv.platform.language.BilingualText;

/**
 * The framework that ships: twelve competencies with five questions each, one file a competency under
 * {@code framework/}. Every new employer starts with it as version 1, published.
 */
@ApplicationScoped
public class ShippedFramework {

    /** One file. The questions are read by the question bank. */
    public record ShippedCompetency(
            String code,
            BilingualText name,
            BilingualText definition,
            List<BilingualText> positiveSigns,
            List<BilingualText> negativeSigns,
            Map<Integer, BilingualText> anchors,
            List<ShippedQuestion> questions) {}

    public record ShippedQuestion(
            String code,
            String kind,
            String level,
            BilingualText text,
            List<BilingualText> probes,
            List<BilingualText> listenFor) {}

    private static final BilingualText TITLE = new BilingualText("Tolv", "Tolv");
    private static final BilingualText DESCRIPTION = new BilingualText(
            "Tolv kompetenser på vanlig svenska, så beskrivna att var och en kan förstå dem vid första läsningen.",
            "Twelve competencies in everyday words, described so that anyone can understand them at first reading.");

    private static final List<String> FILES = List.of(
            "01-working-together",
            "02-communicating",
            "03-taking-responsibility",
            "04-creating-structure",
            "05-getting-results",
            "06-solving-problems",
            "07-learning",
            "08-adapting",
            "09-staying-steady",
            "10-taking-initiative",
            "11-serving-people",
            "12-leading");

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    @Transactional
    void load(@Observes @Priority(20) EmployerCreated created) {
        CompetencyFramework framework =
                new CompetencyFramework(Keys.next(), TITLE, DESCRIPTION, FrameworkStatus.DRAFT, clock.instant());
        framework.persist();
        int position = 1;
        for (ShippedCompetency shipped : competencies()) {
            Competency competency = new Competency(Keys.next(), framework.id, shipped.code(), position++);
            competency.name = shipped.name();
            competency.definition = shipped.definition();
            competency.positiveSigns = shipped.positiveSigns();
            competency.negativeSigns = shipped.negativeSigns();
            competency.anchors = shipped.anchors();
            competency.persist();
        }
        framework.publish(1, clock.instant());
        audit.record("framework.published", framework.id, TITLE.sv(), null, null);
    }

    public static List<ShippedCompetency> competencies() {
        return FILES.stream()
                .map(file -> read("framework/" + file + ".yaml", ShippedCompetency.class))
                .toList();
    }

    /** Reads one file of the shipped content. */
    public static <T> T read(String file, Class<T> type) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return YAML.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
