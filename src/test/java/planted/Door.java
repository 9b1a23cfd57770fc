package planted;

import planted.wiring.Lasting;

/// Keeps the rules: the root may import what lies inside it.
public final class Door {
    public Lasting open() {
        return new Lasting();
    }
}
