package se.tolv.faults;

/** What a fault did, a line each: for {@code docs/operations/faults.md}. */
final class Figures {

    private Figures() {}

    static void say(String fault, String what, Object... values) {
        System.out.printf("FAULT %s: %s%n", fault, what.formatted(values));
    }
}
