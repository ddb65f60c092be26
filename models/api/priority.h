// Whose turn it is when the rate budget is short.
#pragma once

#include <QtGlobal>

/// A person's own action, the presence poll, background crawls.
enum class Priority : quint8 { Person, Poll, Crawl };
