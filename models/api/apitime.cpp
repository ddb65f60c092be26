#include "apitime.h"

#include <algorithm>

namespace {
/// Reads forward over the text; every function says whether it found what it wanted.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    bool atEnd() const { return m_at == m_end; }
    bool take(char wanted) { return m_at != m_end && *m_at == wanted && ++m_at; }
    bool twoDigits(int low, int high, int *value)
    {
        if (m_end - m_at < 2)
            return false;
        const uint tens = uint(m_at[0]) - '0', ones = uint(m_at[1]) - '0';
        m_at += 2;
        *value = int(tens * 10 + ones);
        return tens <= 9 && ones <= 9 && *value >= low && *value <= high;
    }
    bool fraction(int *ms)
    {
        int count = 0;
        for (int scale = 100; m_at != m_end && *m_at >= '0' && *m_at <= '9'; ++m_at, ++count, scale /= 10)
            *ms += (*m_at - '0') * scale;
        return count >= 1 && count <= 9;
    }
    /// "[GMT]", "[Europe/Copenhagen]" to the end.
    bool zoneName() const
    {
        return m_end - m_at >= 3 && *m_at == '[' && m_end[-1] == ']' && m_end - m_at <= 64 &&
               std::all_of(m_at + 1, m_end - 1, [](char c) { return c > ' ' && c < 0x7f && c != '[' && c != ']'; });
    }

private:
    const char *m_at;
    const char *m_end;
};

/// Days from 1970-01-01, Gregorian.
constexpr qint64 daysFrom1970(int year, int month, int day)
{
    const int y = month > 2 ? year : year - 1;
    const int m = month > 2 ? month - 3 : month + 9; // March first: the leap day comes last
    return 365ll * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719'468;
}
static_assert(daysFrom1970(1970, 1, 1) == 0 && daysFrom1970(2024, 2, 29) == 19'782);

bool dayExists(int year, int month, int day)
{
    constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= days[month - 1] && (leap || month != 2 || day != 29);
}
} // namespace

qint64 parseApiTime(QByteArrayView text)
{
    Scanner in(text);
    int century = 0, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0;
    if (!in.twoDigits(20, 21, &century) || !in.twoDigits(0, 99, &year))
        return noTime;
    year += century * 100;
    if (!in.take('-') || !in.twoDigits(1, 12, &month) || !in.take('-') || !in.twoDigits(1, 31, &day) ||
        !dayExists(year, month, day))
        return noTime;
    if (!(in.take('T') || in.take('t') || in.take(' ')) || !in.twoDigits(0, 23, &hour) || !in.take(':') ||
        !in.twoDigits(0, 59, &minute))
        return noTime;
    // Java leaves zero seconds out.
    if (in.take(':') && (!in.twoDigits(0, 59, &second) || (in.take('.') && !in.fraction(&ms))))
        return noTime;
    int offsetMinutes = 0;
    if (!in.atEnd() && !in.take('Z') && !in.take('z')) {
        const int sign = in.take('+') ? 1 : in.take('-') ? -1 : 0;
        int hours = 0, minutes = 0;
        if (sign == 0 || !in.twoDigits(0, 18, &hours))
            return noTime;
        in.take(':');
        if (!in.twoDigits(0, 59, &minutes))
            return noTime;
        offsetMinutes = sign * (hours * 60 + minutes);
    }
    if (!in.atEnd() && !in.zoneName())
        return noTime;
    const qint64 minutes = (daysFrom1970(year, month, day) * 24 + hour) * 60 + minute - offsetMinutes;
    return minutes * 60'000 + second * 1000 + ms;
}
