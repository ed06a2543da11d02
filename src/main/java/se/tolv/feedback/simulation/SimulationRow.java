package se.tolv.feedback.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A simulation.
 *
 * @param done how many promises have been replayed
 * @param total how many there are; 0 before it has begun
 * @param result null before it is done
 */
@Schema(name = "Simulation")
public record SimulationRow(
        UUID id,
        LocalDate from,
        LocalDate to,
        List<ProposedRule> rules,
        SimulationStatus status,
        int done,
        int total,
        SimulationResult result,
        Instant createdAt,
        String createdBy) {

    static SimulationRow of(Simulation simulation) {
        return new SimulationRow(
                simulation.id,
                simulation.fromDay,
                simulation.toDay,
                simulation.rules,
                simulation.status,
                simulation.done,
                simulation.total,
                simulation.result,
                simulation.createdAt,
                simulation.createdBy);
    }

    /** From 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
