package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Note {
    @Id
    String id;

    String title;

    @Column(length = 40)
    String subtitle;

    @Column(length = 1)
    String mark;

    @Column(length = 100000)
    String body;

    char[] secret;

    @Column(length = 16)
    char[] pin;
}
