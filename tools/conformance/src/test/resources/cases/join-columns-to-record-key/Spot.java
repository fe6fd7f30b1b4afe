package example;

import java.util.UUID;

public record Spot(Long shelf, Long level, UUID building) {}
