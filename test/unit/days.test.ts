import { dayNumber, isoDay, isoInstant, OPEN_END, vietnamDay } from "../../src/graph/model/days.js";

describe("days", () => {
  it("travel as integers and come back as they were", () => {
    expect(dayNumber("2024-03-18")).toBe(20240318);
    expect(isoDay(20240318)).toBe("2024-03-18");
    expect(isoDay(9880101)).toBe("0988-01-01");
  });

  it("are null where a start is unknown, an end is open or nothing is stored", () => {
    expect([isoDay(0), isoDay(OPEN_END), isoDay(null), isoDay(undefined)]).toEqual([null, null, null, null]);
  });

  it("begin at midnight in Viet Nam, seven hours before Greenwich", () => {
    expect(vietnamDay(Date.parse("2025-06-30T16:59:59Z"))).toBe(20250630);
    expect(vietnamDay(Date.parse("2025-06-30T17:00:00Z"))).toBe(20250701);
  });
});

describe("instants", () => {
  it("are written at +07:00, with fractions only where there are any", () => {
    expect(isoInstant(Date.parse("2024-03-18T04:06:00Z"))).toBe("2024-03-18T11:06:00+07:00");
    expect(isoInstant(Date.parse("2024-03-18T04:06:00.250Z"))).toBe("2024-03-18T11:06:00.250+07:00");
    expect(isoInstant(null)).toBeNull();
  });
});
