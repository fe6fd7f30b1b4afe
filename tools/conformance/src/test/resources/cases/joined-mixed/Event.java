package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(EventKey.class)
public class Event {
    @Id
    @ManyToOne
    Asset asset;

    @Id
    int nr;
}
