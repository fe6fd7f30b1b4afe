package com.acme.library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** Someone who works in a branch, perhaps under another librarian. */
@Entity
public class Librarian extends Person {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Branch branch;

    @ManyToOne(fetch = FetchType.LAZY)
    private Librarian supervisor;

    /** For the persistence provider. */
    protected Librarian() {}

    public Librarian(String name, Branch branch) {
        super(name);
        this.branch = branch;
    }

    public Branch getBranch() {
        return branch;
    }

    public Librarian getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(Librarian supervisor) {
        this.supervisor = supervisor;
    }
}
