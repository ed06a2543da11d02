package se.tolv.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.benchmark.data.DataSet;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.identity.Role;

/**
 * The pages that are opened all day, at an employer with ten years of recruitments: each sends as many statements for many rows
 * as for few, and none reads a table that grows from end to end.
 */
@TolvTest
class LargeEmployerTest {

    private static final String KEY = "large";

    /** Those that grow with the years, and that the data set fills: a table of few rows is rightly read from end to end. */
    private static final Set<String> GROWING = Set.of(
            "application",
            "application_move",
            "application_note",
            "candidate",
            "obligation",
            "outgoing_mail",
            "screening_rating",
            "requirement",
            "profile_competency",
            "panel_member");

    private static final Pattern SHAPELESS =
            Pattern.compile("(?<=in )\\([^()]*\\)|\\$\\d+|'[^']*'|\\b(true|false|\\d+)\\b");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static boolean filled;

    @Inject
    OtherEmployer others;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private String session;
    private SentStatements statements;

    @BeforeEach
    void fill() throws SQLException {
        Employer employer = others.named(KEY);
        session = others.newSession(employer, Role.HR_SPECIALIST);
        statements = new SentStatements(url, employer.schema());
        if (!filled) {
            new DataSet(12, 400, 10_000, 40, LocalDate.now(clock)).write(url, employer.schema());
            filled = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vacancies/{many}/pipeline",
                "/vacancies/{many}/pipeline?q=kr&owed=LATE",
                "/vacancies/{many}/pipeline/changes?state=0-0",
                "/vacancies/{many}/applications",
                "/vacancies/{many}/applications?q=kr",
                "/vacancies/{many}/applications?stage=RECEIVED&internal=true&owed=ANY",
                "/applications/{application}",
                "/api/v1/vacancies/{many}/applications",
                "/vacancies",
                "/ledger",
                "/api/v1/feedback/obligations",
                "/api/v1/feedback/obligations?q=kr",
                "/api/v1/feedback/obligations?state=KEPT",
                "/api/v1/feedback/obligations?state=KEPT&q=kr",
                "/messages?all=true&q=kr",
            })
    void page_ofALargeEmployer_readsNoGrowingTableFromEndToEnd(String path) throws SQLException {
        String address = path.replace("{many}", vacancyWithMost()).replace("{application}", anApplication());
        List<SentStatements.Sent> sent = statements.by(() -> get(address));
        assertThat(sent).isNotEmpty();
        for (SentStatements.Sent one : sent) {
            assertThat(scanned(one)).as(one.sql()).doesNotContainAnyElementsOf(GROWING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vacancies/{vacancy}/pipeline",
                "/vacancies/{vacancy}/pipeline?q={letter}&owed=ANY",
                "/vacancies/{vacancy}/applications",
                "/vacancies/{vacancy}/applications?q={letter}",
                "/api/v1/vacancies/{vacancy}/applications",
            })
    void page_ofFewAndOfManyApplications_sendsTheSameStatements(String path) throws SQLException {
        String few = path.replace("{vacancy}", vacancyWithFewest()).replace("{letter}", aLetterOfSomebodyOwed());
        String many = path.replace("{vacancy}", vacancyWithMost()).replace("{letter}", aLetterOfSomebodyOwed());
        // What a first request of its kind asks for once is left out.
        get(few);
        get(many);
        List<String> sentForMany = shapes(statements.by(() -> get(many)));
        assertThat(sentForMany).isNotEmpty();
        assertThat(shapes(statements.by(() -> get(few)))).containsExactlyInAnyOrderElementsOf(sentForMany);
    }

    /** What was sent and how often; however many values a list has, and whether values are in the text or beside it. */
    private static List<String> shapes(List<SentStatements.Sent> sent) {
        return sent.stream()
                .map(one -> one.times() + " x " + SHAPELESS.matcher(one.sql()).replaceAll("?"))
                .toList();
    }

    @Test
    void copy_intoATableWithAnotherColumn_saysWhichOneIsNotFilled() throws SQLException {
        Employer changed = others.named("changed");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table " + changed.schema() + ".application add shoe_size integer");
        }
        assertThatThrownBy(() -> new DataSet(12, 400, 10_000, 40, LocalDate.now(clock)).write(url, changed.schema()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("application has changed")
                .hasMessageContaining("[shoe_size]");
    }

    private Response get(String address) {
        return OtherEmployer.nobody(KEY).cookie("tolv_session", session).get(address);
    }

    private String vacancyWithMost() throws SQLException {
        return one("select vacancy_id from application group by vacancy_id order by count(*) desc limit 1");
    }

    /** The smallest of those in which somebody is owed an answer, as in the one with most. */
    private String vacancyWithFewest() throws SQLException {
        return one("select a.vacancy_id from application a where a.vacancy_id in"
                + " (select o.vacancy_id from obligation o join application b on b.id = o.application_id"
                + " where o.state = 'OPEN' and b.shortlisted_at is null)"
                + " group by a.vacancy_id order by count(*), a.vacancy_id limit 1");
    }

    /** Of an alias in the vacancy with fewest, so that a search finds somebody there who is owed an answer. */
    private String aLetterOfSomebodyOwed() throws SQLException {
        return one("select left(a.alias, 1) from application a join obligation o on o.application_id = a.id"
                + " where o.state = 'OPEN' and a.shortlisted_at is null and a.vacancy_id = '" + vacancyWithFewest()
                + "' order by a.id limit 1");
    }

    private String anApplication() throws SQLException {
        return one("select id from application where stage = 'INTERVIEW' order by id desc limit 1");
    }

    private String one(String sql) throws SQLException {
        return statements.rows(sql).get(0);
    }

    /** The tables that are read from end to end. */
    private List<String> scanned(SentStatements.Sent sent) throws SQLException {
        try {
            return JSON.readTree(statements.plan(sent)).findParents("Node Type").stream()
                    .filter(node -> node.get("Node Type").asText().equals("Seq Scan"))
                    .map(node -> node.get("Relation Name"))
                    .map(JsonNode::asText)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
