package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record Pair(@Column(nullable = false) String first1, @Column(nullable = false) Integer second1) {}
