package com.acme.library;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A notice sent by post. */
@Entity
@DiscriminatorValue("letter")
public class LetterNotice extends Notice {

    @Embedded
    private Address address;

    /** For the persistence provider. */
    protected LetterNotice() {}

    public LetterNotice(Member member, String text, Address address) {
        super(member, text);
        this.address = address;
    }

    public Address getAddress() {
        return address;
    }
}
