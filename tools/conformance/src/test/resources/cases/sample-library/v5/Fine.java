package com.acme.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;

/** What a loan that came back late costs. */
@Entity
public class Fine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Loan loan;

    @Column(precision = 8, scale = 2, nullable = false)
    private BigDecimal amount;

    private boolean paid;

    /** For the persistence provider. */
    protected Fine() {}

    public Fine(Loan loan, BigDecimal amount) {
        this.loan = loan;
        this.amount = amount;
    }

    public Long getId() {
        return id;
    }

    public Loan getLoan() {
        return loan;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public boolean getPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }
}
