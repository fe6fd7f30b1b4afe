package example;

import jakarta.persistence.Embeddable;

@Embeddable
public record Key(Long number, String letter) {}
