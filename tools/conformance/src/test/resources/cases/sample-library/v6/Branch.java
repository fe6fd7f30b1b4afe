package com.acme.library;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A house of the library. */
@Entity
public class Branch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column(length = 60, nullable = false, unique = true)
    private String name;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "town", length = 60))
    private Address address;

    @ElementCollection
    @CollectionTable(name = "branch_opening", joinColumns = @JoinColumn(name = "branch_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "weekday", length = 9)
    private Map<DayOfWeek, OpeningHours> openingHours = new EnumMap<>(DayOfWeek.class);

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "branch_id", nullable = false)
    private List<Shelf> shelves = new ArrayList<>();

    /** For the persistence provider. */
    protected Branch() {}

    public Branch(String name) {
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Address getAddress() {
        return address;
    }

    public void setAddress(Address address) {
        this.address = address;
    }

    public Map<DayOfWeek, OpeningHours> getOpeningHours() {
        return openingHours;
    }

    public List<Shelf> getShelves() {
        return shelves;
    }
}
