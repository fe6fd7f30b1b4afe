package com.acme.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** Someone who may borrow. */
@Entity
public class Member extends Person {

    @Column(length = 16, nullable = false, unique = true)
    private String cardNumber;

    @Column(nullable = false)
    private LocalDate joined;

    @Embedded
    private Address address;

    /** For the persistence provider. */
    protected Member() {}

    public Member(String name, String cardNumber, LocalDate joined) {
        super(name);
        this.cardNumber = cardNumber;
        this.joined = joined;
    }

    public String getCardNumber() {
        return cardNumber;
    }

    public LocalDate getJoined() {
        return joined;
    }

    public Address getAddress() {
        return address;
    }

    public void setAddress(Address address) {
        this.address = address;
    }
}
