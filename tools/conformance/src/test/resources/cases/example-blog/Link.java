package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Link(@Column(nullable = false) String title, @Column(nullable = false, length = 1000) String target) {}
