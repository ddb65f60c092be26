#include "lineshift.h"

#include <algorithm>

namespace {

void append(std::vector<LineShift::Run> *runs, qint32 position)
{
    if (!runs->empty() && runs->back().first + runs->back().count == position)
        ++runs->back().count;
    else
        runs->push_back({position, 1});
}

/// Marks the longest rising subsequence: what may stay where it is. Nearly sorted input costs nearly nothing.
std::vector<bool> longestRising(const std::vector<qint32> &values)
{
    std::vector<qint32> tails; // tails[k] = index of the smallest value that ends a rising run of k + 1
    std::vector<qint32> before(values.size(), -1);
    for (size_t i = 0; i < values.size(); ++i) {
        size_t at = tails.size();
        if (!tails.empty() && values[size_t(tails.back())] > values[i]) {
            const auto it = std::lower_bound(tails.begin(), tails.end(), values[i],
                                             [&values](qint32 index, qint32 v) { return values[size_t(index)] < v; });
            at = size_t(it - tails.begin());
        }
        before[i] = at > 0 ? tails[at - 1] : -1;
        if (at == tails.size())
            tails.push_back(qint32(i));
        else
            tails[at] = qint32(i);
    }
    std::vector<bool> stays(values.size(), false);
    for (qint32 i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[size_t(i)])
        stays[size_t(i)] = true;
    return stays;
}

/// Each line that is taken out and put elsewhere ends at most one of them.
size_t descents(const std::vector<qint32> &values)
{
    size_t count = 0;
    for (size_t i = 1; i < values.size(); ++i) {
        if (values[i - 1] > values[i])
            ++count;
    }
    return count;
}

} // namespace

LineShift LineShift::between(const std::vector<qint32> &shown, const std::vector<qint32> &wanted, size_t items,
                             size_t stepsMost)
{
    LineShift shift;
    if (shown == wanted)
        return shift;
    std::vector<qint32> place(items, -1); // in wanted
    for (size_t i = 0; i < wanted.size(); ++i)
        place[size_t(wanted[i])] = qint32(i);
    std::vector<qint32> staying; // wanted places of the lines that stay, in the order shown
    staying.reserve(shown.size());
    for (size_t i = 0; i < shown.size(); ++i) {
        const qint32 target = place[size_t(shown[i])];
        if (target < 0) {
            append(&shift.removals, qint32(i));
            ++shift.removed;
        } else {
            staying.push_back(target);
        }
    }
    if (staying.size() < wanted.size()) {
        std::vector<bool> known(wanted.size(), false);
        for (const qint32 target : staying)
            known[size_t(target)] = true;
        for (size_t i = 0; i < wanted.size(); ++i) {
            if (!known[i]) {
                append(&shift.insertions, qint32(i));
                ++shift.inserted;
            }
        }
    }
    const size_t least = descents(staying);
    shift.many = shift.steps() + least > stepsMost;
    if (least > 0 && !shift.many) {
        const std::vector<bool> stays = longestRising(staying);
        for (size_t i = 0; i < staying.size(); ++i) {
            if (!stays[i])
                shift.movers.push_back(staying[i]);
        }
        std::sort(shift.movers.begin(), shift.movers.end());
        shift.many = shift.steps() > stepsMost;
    }
    return shift;
}
