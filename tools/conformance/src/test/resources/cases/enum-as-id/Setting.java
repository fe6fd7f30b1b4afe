package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Setting {
    @Id
    @Enumerated(EnumType.STRING)
    Topic topic;

    String content;
}
