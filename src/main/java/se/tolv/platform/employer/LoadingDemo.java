package se.tolv.platform.employer;

/** The demo's data is about to be loaded into the current employer: a feature that holds somebody's data there says so. */
public class LoadingDemo {

    private boolean refused;

    /** Somebody works here already. */
    public void refuse() {
        refused = true;
    }

    boolean isRefused() {
        return refused;
    }
}
