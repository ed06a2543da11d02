package se.tolv.feedback.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Slice;

/** Reads the simulations. */
@ApplicationScoped
public class Simulations {

    private static final int SIZE = 20;

    /** The latest first. */
    @Transactional
    public Slice<SimulationRow> list(String after) {
        List<String> from = Slice.after(after, 1);
        List<Simulation> found = (from.isEmpty()
                        ? Simulation.<Simulation>find("order by createdAt desc, id desc")
                        : Simulation.<Simulation>find(
                                "createdAt < (select s.createdAt from Simulation s where s.id = ?1) order by createdAt desc, id desc",
                                Slice.key(from.get(0))))
                .page(0, SIZE + 1)
                .list();
        return Slice.of(
                found.stream().map(SimulationRow::of).toList(),
                SIZE,
                row -> List.of(row.id().toString()));
    }

    /**
     * @throws Problem 404
     */
    @Transactional
    public SimulationRow one(UUID id) {
        return Simulation.<Simulation>findByIdOptional(id)
                .map(SimulationRow::of)
                .orElseThrow(Problem::notFound);
    }
}
