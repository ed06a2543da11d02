package se.tolv.benchmark;

/**
 * People who ask at the same time.
 *
 * @param pauseMillis how long each waits between an answer and the next request, on average
 */
record Crowd(int users, int pauseMillis) {

    @Override
    public String toString() {
        return pauseMillis == 0 ? "" + users : users + "/" + pauseMillis / 1000 + "s";
    }
}
