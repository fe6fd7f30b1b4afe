package com.acme.ids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "users")
public class User extends Base<UUID> {
    @Column(unique = true)
    int badge;

    @OneToOne(mappedBy = "user")
    Profile profile;
}
