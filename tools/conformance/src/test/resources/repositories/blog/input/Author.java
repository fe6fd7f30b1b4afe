package com.acme.blog;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Author {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "author_seq", allocationSize = 50)
    public Long id;

    @Column(nullable = false, length = 80)
    public String name;

    @Embedded
    public Address address = new Address();

    @ManyToOne(fetch = FetchType.LAZY)
    public Author mentor;

    @ElementCollection
    public Set<String> tags = new HashSet<>();

    public Author() {}

    public Author(String name) {
        this.name = name;
    }
}
