package se.tolv.benchmark.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Ten years of a large municipality, written by {@code COPY} into an employer's schema that the product has made. The same
 * seed, size and last day give the same rows.
 *
 * @param vacancies how many recruitments, spread evenly over the years
 * @param applications how many to all of them together; one recruitment, which is at its interviews, has {@link #MANY}
 * @param managers how many recruit
 * @param lastDay the day that the data ends on: today, for the product that is to read it
 */
public record DataSet(long seed, int vacancies, int applications, int managers, LocalDate lastDay) {

    /** The applications of the recruitment that has most of them. */
    public static final int MANY = 2_000;

    /** What the product's job would come to: the ledger's figures by month of all that is marked as counted. */
    private static final String FIGURES = """
            insert into ledger_figure (grouped, month, key, state, days, promises)
            select g.grouped, date_trunc('month', o.started_at at time zone 'Europe/Stockholm'), g.key, o.state,
                o.answered_days, count(*)
            from obligation o
            join vacancy v on v.id = o.vacancy_id
            cross join lateral (values ('UNIT', v.unit_id::text), ('MANAGER', v.manager_id::text), ('RULE', o.duty))
                as g (grouped, key)
            where o.counted and o.duty not in ('SURVEY', 'REFERENCE')
            group by 1, 2, 3, 4, 5
            """;

    private static final Duration YEARS = Duration.ofDays(3652);

    /** How long ago the recruitment with most applications began. */
    private static final Duration MANY_BEGAN = Duration.ofDays(43);

    /** Opens tables of one employer, each on a connection of its own, so that they are filled side by side. */
    static final class Tables implements AutoCloseable {

        private final String url;
        private final String schema;
        private final List<Connection> opened = new ArrayList<>();

        Tables(String url, String schema) {
            this.url = url;
            this.schema = schema;
        }

        CopyTable open(String name, String... columns) throws SQLException {
            Connection connection = connection();
            opened.add(connection);
            return new CopyTable(connection, name, columns);
        }

        /** References are not checked row by row: that they fit is this package's to see to. */
        Connection connection() throws SQLException {
            Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
            connection.setSchema(schema);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
            }
            return connection;
        }

        /** Of tables that were not filled to their end nothing stays, and nobody waits for their locks. */
        @Override
        public void close() throws SQLException {
            for (Connection connection : opened) {
                connection.close();
            }
        }
    }

    /** The size that the product's goals name, times {@code scale}. */
    public static DataSet ofTenYears(long seed, int scale, LocalDate lastDay) {
        return new DataSet(seed, 7_500 * scale, 300_000 * scale, 350, lastDay);
    }

    /**
     * @param url of a PostgreSQL whose user and password are {@code postgres}
     * @throws IllegalStateException where a table has other columns than are filled here, which it names
     */
    public void write(String url, String schema) throws SQLException {
        try (Connection connection = new Tables(url, schema).connection();
                LaterIndexes later = new LaterIndexes(new Tables(url, schema), connection);
                Tables tables = new Tables(url, schema)) {
            Organisation organisation = new Organisation();
            Instant now =
                    lastDay.atTime(9, 0).atZone(ZoneId.of("Europe/Stockholm")).toInstant();
            organisation.write(tables, managers, now.minus(YEARS), new SplittableRandom(seed));
            try (RecruitmentTables recruitments =
                            new RecruitmentTables(tables, organisation, competencies(connection));
                    ApplicationTables applied = new ApplicationTables(tables, organisation)) {
                for (Recruitment recruitment : recruitments(now)) {
                    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + recruitment.number());
                    recruitments.add(recruitment, random);
                    applied.addAll(recruitment, random);
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(FIGURES);
            }
        }
    }

    private List<Recruitment> recruitments(Instant now) {
        int many = (int) (vacancies * (1 - (double) MANY_BEGAN.getSeconds() / YEARS.getSeconds()));
        int advertised = (int) (vacancies * (1 - 5.0 / YEARS.toDays()));
        SplittableRandom random = new SplittableRandom(seed);
        double[] shares = random.doubles(advertised, 0.1, 1.9).toArray();
        shares[many] = 0;
        double whole = 0;
        for (double share : shares) {
            whole += share;
        }
        List<Recruitment> recruitments = new ArrayList<>(vacancies);
        double reached = 0;
        int given = 0;
        for (int i = 0; i < vacancies; i++) {
            Instant created = now.minus(YEARS).plusSeconds((long) (YEARS.getSeconds() * (i + 0.5) / vacancies));
            int size = MANY;
            if (i != many) {
                reached += i < advertised ? shares[i] : 0;
                size = (int) Math.round(reached / whole * (applications - MANY)) - given;
                given += size;
            }
            recruitments.add(Recruitment.of(i, created, now, size, random));
        }
        return recruitments;
    }

    private static List<UUID> competencies(Connection connection) throws SQLException {
        List<UUID> competencies = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select c.id from competency c join competency_framework f"
                        + " on f.id = c.framework_id where f.status = 'PUBLISHED' order by c.position")) {
            while (rows.next()) {
                competencies.add(rows.getObject(1, UUID.class));
            }
        }
        return competencies;
    }
}
