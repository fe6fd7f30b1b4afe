package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Attachment {
    @Id
    Long id;

    byte[] digest;

    @Column(length = 40)
    byte[] checksum;

    @Column(length = 100000)
    byte[] thumbnail;

    @Column(length = 2000000)
    byte[] content;
}
