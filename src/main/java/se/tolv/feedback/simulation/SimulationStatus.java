package se.tolv.feedback.simulation;

/** Where a simulation is. */
public enum SimulationStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    public boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
