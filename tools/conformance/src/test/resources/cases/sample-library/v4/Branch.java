package com.acme.library;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

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

    public List<Shelf> getShelves() {
        return shelves;
    }
}
