package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Place(double latitude, Double longitude, @Column(length = 30, nullable = false) String label) {}
