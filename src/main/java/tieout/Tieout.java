package tieout;

/// The door of the program.
public final class Tieout {
    private Tieout() {}

    public static void main(String[] arguments) {
        System.out.println("tieout");
    }
}
