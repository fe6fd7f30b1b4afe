package com.acme.library;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A notice sent by e-mail. */
@Entity
@DiscriminatorValue("email")
public class EmailNotice extends Notice {

    @Column(length = 254)
    private String recipient;

    /** For the persistence provider. */
    protected EmailNotice() {}

    public EmailNotice(Member member, String text, String recipient) {
        super(member, text);
        this.recipient = recipient;
    }

    public String getRecipient() {
        return recipient;
    }
}
