package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

@Entity
public class Person {
    @Id
    Long id;

    @ElementCollection
    Map<String, String> attributes;

    @ElementCollection
    @MapKeyColumn(name = "lang", length = 10)
    @Column(name = "translation", nullable = false)
    Map<String, String> names;

    @ElementCollection
    Map<Role, Integer> byOrdinal;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Role, Long> byName;

    @ElementCollection
    Map<LocalDate, BigDecimal> rates;

    @ElementCollection
    Map<String, Address> addresses;

    @ElementCollection
    @AttributeOverride(name = "value.city", column = @Column(name = "town"))
    Map<String, Address> overridden;

    @ElementCollection
    Map<Country, String> visas;

    @ElementCollection
    @MapKeyJoinColumn(name = "land_id")
    Map<Country, String> stamps;
}
