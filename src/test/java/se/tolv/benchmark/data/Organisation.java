package se.tolv.benchmark.data;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Departments, their units, and the managers who recruit for them. */
final class Organisation {

    private static final int DEPARTMENTS = 12;
    private static final int UNITS = 240;

    private final List<UUID> units = new ArrayList<>();
    private final List<UUID> managers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    void write(DataSet.Tables tables, int managerCount, Instant founded, SplittableRandom random) throws SQLException {
        try (CopyTable unit = tables.open("unit", "id", "version", "parent_id", "name")) {
            for (int i = 0; i < DEPARTMENTS; i++) {
                unit.row(department(i), 0, null, "Förvaltning " + (i + 1));
            }
            for (int i = 0; i < UNITS; i++) {
                units.add(Ids.of("unit", i));
                unit.row(units.get(i), 0, department(i % DEPARTMENTS), "Enhet " + (i + 1));
            }
        }
        try (CopyTable account = tables.open(
                        "account",
                        "id",
                        "version",
                        "name",
                        "email",
                        "password_hash",
                        "one_time_password",
                        "language",
                        "created_at",
                        "last_signed_in_at",
                        "deactivated_at");
                CopyTable role = tables.open("account_role", "account_id", "role");
                CopyTable unit = tables.open("account_unit", "account_id", "unit_id")) {
            for (int i = 0; i < managerCount; i++) {
                UUID id = Ids.of("account", i);
                managers.add(id);
                names.add(Words.name(random));
                account.row(
                        id, 0, names.get(i), "chef" + i + "@kommun.example", null, false, "SV", founded, null, null);
                role.row(id, "HIRING_MANAGER");
                unit.row(id, units.get(i % UNITS));
            }
        }
    }

    private static UUID department(int number) {
        return Ids.of("department", number);
    }

    UUID unitOf(Recruitment recruitment) {
        return units.get(recruitment.number() % units.size());
    }

    UUID managerOf(Recruitment recruitment) {
        return managers.get(recruitment.number() % managers.size());
    }

    /** One of the two who screen the applications of a recruitment. */
    UUID reviewerOf(Recruitment recruitment, int which) {
        return managers.get(reviewer(recruitment, which));
    }

    String nameOfManager(Recruitment recruitment) {
        return names.get(recruitment.number() % managers.size());
    }

    String nameOfReviewer(Recruitment recruitment, int which) {
        return names.get(reviewer(recruitment, which));
    }

    private int reviewer(Recruitment recruitment, int which) {
        return (recruitment.number() + which * 7) % managers.size();
    }
}
