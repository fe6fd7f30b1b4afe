package com.acme.ids;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.UUID;

@Entity
public class Profile {
    @Id
    UUID id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    User user;

    String motto;
}
