package se.tolv.vacancy.priority;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;

/** What the employer tries before advertising, and what it calls it. */
@Entity
@Table(name = "priority_settings")
public class PrioritySettings extends Stored {

    /** The only row's key. */
    private static final UUID ONLY = new UUID(0, 1);

    /** Whether nothing is advertised before every step has been answered. */
    public boolean gate = true;

    /** The employer's own names of the steps; a step that is missing has its usual one. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<PriorityStep, BilingualText> names = Map.of();

    protected PrioritySettings() {}

    private PrioritySettings(UUID id) {
        super(id);
    }

    /** The employer's settings; until somebody has changed them, those that everybody begins with, not stored yet. */
    static PrioritySettings current() {
        PrioritySettings stored = findById(ONLY);
        return stored == null ? new PrioritySettings(ONLY) : stored;
    }
}
