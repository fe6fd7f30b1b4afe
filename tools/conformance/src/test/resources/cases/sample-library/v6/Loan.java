package com.acme.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** A copy in the hands of a member. */
@Entity
@Table(indexes = @Index(name = "ix_loan_due", columnList = "dueOn desc, id"))
public class Loan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Copy copy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Column(nullable = false)
    private LocalDate lentOn;

    @Column(nullable = false)
    private LocalDate dueOn;

    private LocalDate returnedOn;

    @OneToOne(mappedBy = "loan")
    private Fine fine;

    /** For the persistence provider. */
    protected Loan() {}

    public Loan(Copy copy, Member member, LocalDate lentOn, LocalDate dueOn) {
        this.copy = copy;
        this.member = member;
        this.lentOn = lentOn;
        this.dueOn = dueOn;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Copy getCopy() {
        return copy;
    }

    public Member getMember() {
        return member;
    }

    public LocalDate getLentOn() {
        return lentOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate returnedOn) {
        this.returnedOn = returnedOn;
    }

    public Fine getFine() {
        return fine;
    }
}
