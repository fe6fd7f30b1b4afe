package example;

public enum Method {
    AIR { @Override int days() { return 1; } },

    SEA { @Override int days() { return 30; } };

    abstract int days();
}
