package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class SeatKey {
    Long seatNumber;

    Integer hallNumber;
}
