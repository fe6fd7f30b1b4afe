package example;

import java.io.Serializable;

public record StationId(long id, int country) implements Serializable {}
