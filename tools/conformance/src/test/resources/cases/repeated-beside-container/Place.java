package example;

import jakarta.persistence.Embeddable;

@Embeddable
public record Place(Integer shelf, Integer level) {}
