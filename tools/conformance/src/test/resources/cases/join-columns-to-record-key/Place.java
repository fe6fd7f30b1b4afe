package example;

import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
public record Place(Long shelf, Long level, UUID building) {}
