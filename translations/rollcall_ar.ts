<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rollcall</source>
        <translation>حول Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <comment>%1 = version</comment>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>Supervisor dashboard for contact centres that run on Dixa.</source>
        <translation>لوحة متابعة لمشرفي مراكز الاتصال التي تعمل على Dixa.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>برنامج حر بموجب ترخيص Apache License 2.0.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <comment>%1 = version of the library</comment>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account and profiles</source>
        <translation>الحساب والملفات الشخصية</translation>
    </message>
    <message>
        <source>A simulated organisation: there is no token.</source>
        <translation>مؤسسة تجريبية: لا رمز لها.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>%1 = a server</comment>
        <translation>متصل بـ %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <comment>%1 = a server, %2 = a person&apos;s label</comment>
        <translation>متصل بـ %1 باسم %2.</translation>
    </message>
    <message>
        <source>Open its window</source>
        <translation>فتح نافذته</translation>
    </message>
    <message>
        <source>Remove...</source>
        <comment>a profile</comment>
        <translation>إزالة...</translation>
    </message>
    <message>
        <source>Connect to Dixa...</source>
        <translation>الربط بـ Dixa...</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>استبدال الرمز...</translation>
    </message>
    <message>
        <source>Forget the token...</source>
        <translation>محو الرمز...</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>It is kept in the key store, for this profile and this server.</source>
        <translation>يُحفظ في مخزن المفاتيح، لهذا الملف الشخصي وهذا الخادم.</translation>
    </message>
    <message>
        <source>key api connection password</source>
        <translation>رمز مفتاح واجهة api اتصال كلمة مرور</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <source>Each has its own organisation, token, settings, caches, history and window.</source>
        <translation>لكل منها مؤسسته ورمزه وإعداداته وذاكرته المؤقتة وسجله ونافذته.</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>مؤسسة حساب تبديل عدة حسابات</translation>
    </message>
    <message>
        <source>Add...</source>
        <comment>a profile</comment>
        <translation>إضافة...</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (هذه النافذة)</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>محو الرمز</translation>
    </message>
    <message>
        <source>The token for %1 is removed from the key store. Rollcall goes on with it until it ends and asks for a token at the next start.</source>
        <comment>%1 = a server</comment>
        <translation>يُزال رمز %1 من مخزن المفاتيح. يستمر Rollcall في استخدامه حتى الإنهاء، ويطلب رمزًا عند البدء التالي.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>the token</comment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>إضافة ملف شخصي</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _. A window opens for it, which asks for its token.</source>
        <translation>الاسم: أحرف وأرقام و - و _. تُفتح له نافذة تطلب رمزه.</translation>
    </message>
    <message>
        <source>From a drill nothing real is connected: do that in Rollcall&apos;s own window.</source>
        <translation>لا يُوصَل أي شيء حقيقي من داخل تمرين: افعل ذلك في نافذة Rollcall نفسها.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Asked</source>
        <comment>column: when something was asked</comment>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column: what was asked</comment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column: how it was asked, by hand or as a part of a batch</comment>
        <translation>الطريقة</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>entries</comment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>entries</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>entries</comment>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Requests of batches</source>
        <translation>طلبات الدفعات</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>تصدير CSV...</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Nothing is recorded in this run.</source>
        <translation>لا يُسجَّل شيء في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Nothing was asked from this desk yet.</source>
        <translation>لم يُطلب شيء من هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>لا شيء يطابق البحث وعوامل التصفية.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>جارٍ الكتابة...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>AgentBackups</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>تعذّر إنشاء المجلد</translation>
    </message>
</context>
<context>
    <name>AgentBulk</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>استُبدل الاتصال قبل وصول الرد</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>No longer an agent</source>
        <translation>لم يعد وكيلًا</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>Not sent: the answer was about somebody else</source>
        <translation>لم يُرسل: الرد يخص شخصًا آخر</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: %1</source>
        <translation>تغيّر في مكان آخر في هذه الأثناء: %1</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>كذلك بالفعل</translation>
    </message>
    <message>
        <source>Dixa asks to wait</source>
        <translation>يطلب Dixa الانتظار</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>لم يكن موجودًا أصلًا</translation>
    </message>
    <message>
        <source>The answer does not say what became of it</source>
        <translation>الرد لا يوضح ما حدث</translation>
    </message>
</context>
<context>
    <name>AgentCheck</name>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>‏«⁨%1⁩»</translation>
    </message>
    <message>
        <source>An e-mail is needed: it is how the agent signs in, and it cannot be changed later.</source>
        <translation>البريد الإلكتروني مطلوب: به يسجّل الوكيل الدخول، ولا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>has a blank inside.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>فيه مسافة.</translation>
    </message>
    <message>
        <source>needs exactly one @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>يجب أن يحتوي على @ واحدة فقط.</translation>
    </message>
    <message>
        <source>has nothing before the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>لا شيء فيه قبل @.</translation>
    </message>
    <message>
        <source>has a character before the @ that e-mail does not allow.</source>
        <translation>فيه قبل @ حرف لا يسمح به البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>has no valid domain after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>لا نطاق صالحًا فيه بعد @.</translation>
    </message>
    <message>
        <source>has no ending such as .com after the @.</source>
        <comment>after an e-mail in quotation marks</comment>
        <translation>لا ينتهي بعد @ بلاحقة مثل ‎.com.</translation>
    </message>
    <message>
        <source>An e-mail has at most 254 characters.</source>
        <translation>لا يزيد عنوان البريد الإلكتروني على 254 حرفًا.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>does not look like a phone number. It is sent as typed.</source>
        <translation>لا يبدو رقم هاتف. سيُرسل كما كُتب.</translation>
    </message>
    <message>
        <source>has no country code. It is sent as typed unless you repair it.</source>
        <translation>بلا رمز بلد. سيُرسل كما كُتب ما لم تصلحه.</translation>
    </message>
    <message>
        <source>is too long or too short for its country. It is sent as typed.</source>
        <translation>أطول أو أقصر مما يلزم لبلده. سيُرسل كما كُتب.</translation>
    </message>
    <message>
        <source>has blanks or marks. Dixa&apos;s own examples have + and digits only.</source>
        <translation>فيه مسافات أو علامات. أمثلة Dixa نفسها تقتصر على + والأرقام.</translation>
    </message>
    <message>
        <source>A web address that starts with https:// is needed.</source>
        <translation>المطلوب عنوان ويب يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>A display name is needed.</source>
        <translation>اسم العرض مطلوب.</translation>
    </message>
    <message>
        <source>A name has at most 255 characters.</source>
        <translation>لا يزيد الاسم على 255 حرفًا.</translation>
    </message>
</context>
<context>
    <name>AgentDesk</name>
    <message>
        <source>There is no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>the program ended before</source>
        <translation>انتهى البرنامج قبل ذلك</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>الرد يخص شخصًا آخر</translation>
    </message>
    <message>
        <source>Dixa knows several with this</source>
        <translation>يعرف Dixa أكثر من شخص بهذه القيمة</translation>
    </message>
    <message>
        <source>This desk only watches</source>
        <translation>هذا الجهاز للمراقبة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>أُضيف %n إلى الفريق</numerusform>
            <numerusform>أُضيف %n إلى الفريق</numerusform>
            <numerusform>أُضيف %n إلى الفريق</numerusform>
            <numerusform>أُضيف %n إلى الفريق</numerusform>
            <numerusform>أُضيف %n إلى الفريق</numerusform>
            <numerusform>أُضيف %n إلى الفريق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 added to the team</source>
        <translation>أُضيف شخص واحد إلى الفريق</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Keep what you typed?</source>
        <translation>هل تريد الاحتفاظ بما كتبته؟</translation>
    </message>
    <message>
        <source>closed before an answer came</source>
        <translation>أُغلق قبل وصول الرد</translation>
    </message>
</context>
<context>
    <name>AgentDialog::Private</name>
    <message>
        <source>Your draft from %1 is back.</source>
        <comment>%1 = time of day</comment>
        <translation>استُعيدت مسودتك من %1.</translation>
    </message>
    <message>
        <source>Before it is sent, Dixa is asked whether somebody has this e-mail.</source>
        <translation>قبل الإرسال، يُسأل Dixa إن كان لأحد هذا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>It was not saved: %1.</source>
        <comment>%1 = why</comment>
        <translation>لم يُحفظ: %1.</translation>
    </message>
    <message>
        <source>1 field needs repair</source>
        <translation>حقل واحد بحاجة إلى إصلاح</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need repair</source>
        <comment>in a form</comment>
        <translation>
            <numerusform>%n حقل بحاجة إلى إصلاح</numerusform>
            <numerusform>حقل واحد بحاجة إلى إصلاح</numerusform>
            <numerusform>حقلان بحاجة إلى إصلاح</numerusform>
            <numerusform>%n حقول بحاجة إلى إصلاح</numerusform>
            <numerusform>%n حقلًا بحاجة إلى إصلاح</numerusform>
            <numerusform>%n حقل بحاجة إلى إصلاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>إنشاء وكيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>حفظ تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <comment>fields of a profile</comment>
        <translation>
            <numerusform>حفظ %n تغيير</numerusform>
            <numerusform>حفظ تغيير واحد</numerusform>
            <numerusform>حفظ تغييرين</numerusform>
            <numerusform>حفظ %n تغييرات</numerusform>
            <numerusform>حفظ %n تغييرًا</numerusform>
            <numerusform>حفظ %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No connection: what you type is kept as a draft.</source>
        <translation>لا اتصال: يُحفظ ما تكتبه مسودةً.</translation>
    </message>
    <message>
        <source>Dixa is read once more just before sending.</source>
        <translation>تُعاد القراءة من Dixa قبيل الإرسال.</translation>
    </message>
    <message>
        <source>%1 has this e-mail already: %2</source>
        <comment>%1 = name</comment>
        <translation>هذا البريد الإلكتروني لـ %1 بالفعل: %2</translation>
    </message>
    <message>
        <source>%1 has this as an extra e-mail: %2</source>
        <comment>%1 = name</comment>
        <translation>هذا بريد إلكتروني إضافي لـ %1: %2</translation>
    </message>
    <message>
        <source>%1 has this phone number: %2</source>
        <comment>%1 = name</comment>
        <translation>رقم الهاتف هذا لـ %1: %2</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <comment>%1 = name</comment>
        <translation>يوجد وكيل باسم %1 بالفعل.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>وكيل جديد</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>تحرير الوكيل</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>إنشاء وإضافة آخر</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>لم يكن هناك اتصال</translation>
    </message>
    <message>
        <source>No connection. What you typed is kept as a draft.</source>
        <translation>لا اتصال. حُفظ ما كتبته مسودةً.</translation>
    </message>
    <message>
        <source>the program ended before an answer came</source>
        <translation>انتهى البرنامج قبل وصول الرد</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>تُعاد قراءة بيانات الوكيل...</translation>
    </message>
    <message>
        <source>Asking Dixa whether somebody has this e-mail...</source>
        <translation>يُسأل Dixa إن كان لأحد هذا البريد الإلكتروني...</translation>
    </message>
    <message>
        <source>Not sent: %1. What you typed is kept.</source>
        <translation>لم يُرسل: %1. بقي ما كتبته محفوظًا.</translation>
    </message>
    <message>
        <source>%1 has the e-mail %2 already. Nothing was sent.</source>
        <comment>%1 = name</comment>
        <translation>البريد الإلكتروني %2 لـ %1 بالفعل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This agent is gone. Nothing was sent; the text can still be copied.</source>
        <translation>لم يعد هذا الوكيل موجودًا. لم يُرسل شيء، وما زال نسخ النص ممكنًا.</translation>
    </message>
    <message>
        <source>A field was changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>غيّر شخص آخر حقلًا في هذه الأثناء. اختر ثم احفظ من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed by somebody else meanwhile. Choose, then save again.</source>
        <translation>
            <numerusform>غيّر شخص آخر %n حقل في هذه الأثناء. اختر ثم احفظ من جديد.</numerusform>
            <numerusform>غيّر شخص آخر حقلًا واحدًا في هذه الأثناء. اختر ثم احفظ من جديد.</numerusform>
            <numerusform>غيّر شخص آخر حقلين في هذه الأثناء. اختر ثم احفظ من جديد.</numerusform>
            <numerusform>غيّر شخص آخر %n حقول في هذه الأثناء. اختر ثم احفظ من جديد.</numerusform>
            <numerusform>غيّر شخص آخر %n حقلًا في هذه الأثناء. اختر ثم احفظ من جديد.</numerusform>
            <numerusform>غيّر شخص آخر %n حقل في هذه الأثناء. اختر ثم احفظ من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa has it like this already. Nothing was sent.</source>
        <translation>البيانات في Dixa كذلك بالفعل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up and not sent twice.</source>
        <translation>جارٍ الإرسال. إن لم يصل رد واضح يُتحقق من النتيجة ولا يُعاد الإرسال.</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>رفض Dixa: %1</translation>
    </message>
    <message>
        <source>%1. It may be sent again.</source>
        <comment>%1 = what was found out</comment>
        <translation>%1. يمكن إرساله من جديد.</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1. Look before you send it again.</source>
        <translation>لا يُعرف إن كان قد نُفّذ: %1. تحقّق قبل أن تعيد الإرسال.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <comment>%1 = name</comment>
        <translation>أُنشئ %1.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <comment>%1 = name</comment>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>%1 But Dixa answers with another value than expected in: %2.</source>
        <comment>%1 = a sentence, %2 = fields</comment>
        <translation>%1 لكن رد Dixa فيه قيمة غير المتوقعة في: %2.</translation>
    </message>
    <message>
        <source>%1 Next: teams are set in Dixa, and channels on the floor once they are online.</source>
        <translation>%1 الخطوة التالية: تُحدَّد الفرق في Dixa، والقنوات في الصالة عند الاتصال.</translation>
    </message>
    <message>
        <source>this agent is gone</source>
        <translation>لم يعد هذا الوكيل موجودًا</translation>
    </message>
</context>
<context>
    <name>AgentDialogs</name>
    <message>
        <source>A change of %1 from before was done after all.</source>
        <comment>%1 = name</comment>
        <translation>تبيّن أن تغييرًا سابقًا لـ %1 قد نُفّذ.</translation>
    </message>
    <message>
        <source>A change of %1 from before was not done.</source>
        <comment>%1 = name</comment>
        <translation>لم يُنفَّذ تغيير سابق لـ %1.</translation>
    </message>
    <message>
        <source>Still not known what became of a change of %1.</source>
        <comment>%1 = name</comment>
        <translation>ما زال مصير تغيير لـ %1 غير معروف.</translation>
    </message>
    <message>
        <source>This desk only watches.</source>
        <translation>هذا الجهاز للمراقبة فقط.</translation>
    </message>
    <message>
        <source>Re-create from backup</source>
        <translation>إعادة الإنشاء من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups of agents (*.json)</source>
        <translation>نسخ احتياطية للوكلاء ‎(*.json)</translation>
    </message>
    <message>
        <source>%1 is no backup of an agent.</source>
        <comment>%1 = a file</comment>
        <translation>%1 ليس نسخة احتياطية لوكيل.</translation>
    </message>
    <message>
        <source>From a backup. The new agent gets another id and no teams; the old teams were: %1. The e-mail and the phone may be refused while the end user holds them.</source>
        <comment>%1 = names of teams</comment>
        <translation>من نسخة احتياطية. يحصل الوكيل الجديد على معرّف آخر وبلا فرق؛ كانت الفرق السابقة: %1. قد يُرفض البريد الإلكتروني والهاتف ما داما لدى المستخدم النهائي.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n done after all</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>تبيّن تنفيذ %n</numerusform>
            <numerusform>تبيّن تنفيذ واحد</numerusform>
            <numerusform>تبيّن تنفيذ اثنين</numerusform>
            <numerusform>تبيّن تنفيذ %n</numerusform>
            <numerusform>تبيّن تنفيذ %n</numerusform>
            <numerusform>تبيّن تنفيذ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>لم يُنفَّذ %n</numerusform>
            <numerusform>لم يُنفَّذ واحد</numerusform>
            <numerusform>لم يُنفَّذ اثنان</numerusform>
            <numerusform>لم يُنفَّذ %n</numerusform>
            <numerusform>لم يُنفَّذ %n</numerusform>
            <numerusform>لم يُنفَّذ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still not known</source>
        <comment>changes of profiles</comment>
        <translation>
            <numerusform>ما زال %n غير معروف</numerusform>
            <numerusform>ما زال واحد غير معروف</numerusform>
            <numerusform>ما زال اثنان غير معروفين</numerusform>
            <numerusform>ما زال %n غير معروف</numerusform>
            <numerusform>ما زال %n غير معروف</numerusform>
            <numerusform>ما زال %n غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of profiles from before had no answer: %1. See Activity.</source>
        <translation>
            <numerusform>%n تغيير سابق للملفات الشخصية بلا رد: %1. راجع «النشاط».</numerusform>
            <numerusform>تغيير سابق واحد للملفات الشخصية بلا رد: %1. راجع «النشاط».</numerusform>
            <numerusform>تغييران سابقان للملفات الشخصية بلا رد: %1. راجع «النشاط».</numerusform>
            <numerusform>%n تغييرات سابقة للملفات الشخصية بلا رد: %1. راجع «النشاط».</numerusform>
            <numerusform>%n تغييرًا سابقًا للملفات الشخصية بلا رد: %1. راجع «النشاط».</numerusform>
            <numerusform>%n تغيير سابق للملفات الشخصية بلا رد: %1. راجع «النشاط».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentDirectoryModel</name>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Extra phones</source>
        <translation>هواتف إضافية</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>عناوين بريد إضافية</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>It cannot be changed later: the API has no way to.</source>
        <translation>لا يمكن تغييره لاحقًا: لا تتيح واجهة API ذلك.</translation>
    </message>
    <message>
        <source>The API has no way to change an e-mail. To correct it, create a new agent and downgrade this one.</source>
        <translation>لا تتيح واجهة API تغيير البريد الإلكتروني. لتصحيحه، أنشئ وكيلًا جديدًا واخفض هذا إلى مستخدم نهائي.</translation>
    </message>
</context>
<context>
    <name>AgentTeamCrawl</name>
    <message>
        <source>Teams could not be read: %1</source>
        <translation>تعذّرت قراءة الفرق: %1</translation>
    </message>
</context>
<context>
    <name>AgentWriter</name>
    <message>
        <source>No answer came</source>
        <translation>لم يصل رد</translation>
    </message>
    <message>
        <source>%1; several agents have this e-mail</source>
        <translation>%1؛ لعدة وكلاء هذا البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1; reading it back failed too: %2</source>
        <translation>%1؛ وتعذّرت إعادة القراءة أيضًا: %2</translation>
    </message>
    <message>
        <source>No clear answer; reading back shows it was done</source>
        <translation>لا رد واضح؛ إعادة القراءة تُظهر أنه نُفّذ</translation>
    </message>
    <message>
        <source>%1; reading back shows another change</source>
        <translation>%1؛ إعادة القراءة تُظهر تغييرًا آخر</translation>
    </message>
    <message>
        <source>%1; the agent is no longer there</source>
        <translation>%1؛ لم يعد الوكيل موجودًا</translation>
    </message>
    <message>
        <source>%1; reading back shows that nothing was done</source>
        <translation>%1؛ إعادة القراءة تُظهر أن شيئًا لم يُنفَّذ</translation>
    </message>
    <message>
        <source>The connection was replaced</source>
        <translation>استُبدل الاتصال</translation>
    </message>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>استُبدل الاتصال قبل وصول الرد</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>الرد يخص شخصًا آخر</translation>
    </message>
    <message>
        <source>Was already gone</source>
        <translation>لم يكن موجودًا أصلًا</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>New from a list...</source>
        <translation>وكلاء جدد من قائمة...</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>البحث في Dixa...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>تصدير CSV...</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a draft</comment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>جديد: %1، %2</translation>
    </message>
    <message>
        <source>Edit: %1, %2</source>
        <comment>a draft; %1 = name, %2 = when</comment>
        <translation>تحرير: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>تحرير %n...</numerusform>
            <numerusform>تحرير %n...</numerusform>
            <numerusform>تحرير %n...</numerusform>
            <numerusform>تحرير %n...</numerusform>
            <numerusform>تحرير %n...</numerusform>
            <numerusform>تحرير %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>تحرير...</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>خفض %n إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض %n إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض %n إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض %n إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض %n إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض %n إلى مستخدمين نهائيين...</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>خفض إلى مستخدم نهائي...</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>مسودة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n مسودة</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents</source>
        <comment>%1 = how many match the search</comment>
        <translation>
            <numerusform>%1 من %n وكيل</numerusform>
            <numerusform>%1 من وكيل واحد</numerusform>
            <numerusform>%1 من وكيلين</numerusform>
            <numerusform>%1 من %n وكلاء</numerusform>
            <numerusform>%1 من %n وكيلًا</numerusform>
            <numerusform>%1 من %n وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>وكيل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <comment>how many are listed</comment>
        <translation>
            <numerusform>%n وكيل</numerusform>
            <numerusform>وكيل واحد</numerusform>
            <numerusform>وكيلان</numerusform>
            <numerusform>%n وكلاء</numerusform>
            <numerusform>%n وكيلًا</numerusform>
            <numerusform>%n وكيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>agents</comment>
        <translation>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading, %n so far</source>
        <comment>agents read from the server</comment>
        <translation>
            <numerusform>جارٍ القراءة، %n حتى الآن</numerusform>
            <numerusform>جارٍ القراءة، %n حتى الآن</numerusform>
            <numerusform>جارٍ القراءة، %n حتى الآن</numerusform>
            <numerusform>جارٍ القراءة، %n حتى الآن</numerusform>
            <numerusform>جارٍ القراءة، %n حتى الآن</numerusform>
            <numerusform>جارٍ القراءة، %n حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <comment>%1 = why</comment>
        <translation>لم تُقرأ: %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <comment>%1 = a span</comment>
        <translation>قُرئت قبل %1</translation>
    </message>
    <message>
        <source>from an earlier run</source>
        <translation>من جلسة سابقة</translation>
    </message>
    <message>
        <source>Nobody matches the search.</source>
        <translation>لا أحد يطابق البحث.</translation>
    </message>
    <message>
        <source>Reading the agent list...</source>
        <translation>جارٍ قراءة قائمة الوكلاء...</translation>
    </message>
    <message>
        <source>No agent list was read.</source>
        <translation>لم تُقرأ قائمة الوكلاء.</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>وكيل جديد...</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>ضبط القنوات...</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>نسخ الهاتف</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>تصدير الوكلاء</translation>
    </message>
    <message>
        <source>1 agent written to %1</source>
        <comment>%1 = a file</comment>
        <translation>صُدّر وكيل واحد إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agents written to %1</source>
        <comment>%1 = a file</comment>
        <translation>
            <numerusform>صُدّر %n وكيل إلى %1</numerusform>
            <numerusform>صُدّر وكيل واحد إلى %1</numerusform>
            <numerusform>صُدّر وكيلان إلى %1</numerusform>
            <numerusform>صُدّر %n وكلاء إلى %1</numerusform>
            <numerusform>صُدّر %n وكيلًا إلى %1</numerusform>
            <numerusform>صُدّر %n وكيل إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <comment>%1 = why</comment>
        <translation>لم يُصدَّر: %1</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Wake</source>
        <comment>an alert that sleeps</comment>
        <translation>إلغاء التأجيل</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what it is about</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 ساعات</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n تنبيه</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>%1 = a time</comment>
        <translation>مؤجل حتى %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <comment>%1 = a time</comment>
        <translation>أُقرّ به عند %1</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an alert</comment>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Nothing is wrong.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>of alerts</comment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>القواعد...</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Alert after %1 s below minimum, clear after %2 s at or above. %3 or more become one line.</source>
        <extracomment>%1 and %2 = seconds, %3 = a number</extracomment>
        <translation>ينبّه بعد %1 ث دون الحد الأدنى، وينتهي بعد %2 ث عنده أو فوقه. تُجمع %3 أو أكثر في سطر واحد.</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2.</source>
        <translation>صامت من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Sound on.</source>
        <translation>الصوت مفعّل.</translation>
    </message>
    <message>
        <source>Sound off.</source>
        <translation>الصوت متوقف.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>جديدة: %n</numerusform>
            <numerusform>جديدة: %n</numerusform>
            <numerusform>جديدة: %n</numerusform>
            <numerusform>جديدة: %n</numerusform>
            <numerusform>جديدة: %n</numerusform>
            <numerusform>جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>مُقرّ بها: %n</numerusform>
            <numerusform>مُقرّ بها: %n</numerusform>
            <numerusform>مُقرّ بها: %n</numerusform>
            <numerusform>مُقرّ بها: %n</numerusform>
            <numerusform>مُقرّ بها: %n</numerusform>
            <numerusform>مُقرّ بها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>مؤجلة: %n</numerusform>
            <numerusform>مؤجلة: %n</numerusform>
            <numerusform>مؤجلة: %n</numerusform>
            <numerusform>مؤجلة: %n</numerusform>
            <numerusform>مؤجلة: %n</numerusform>
            <numerusform>مؤجلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>عرض أقل</translation>
    </message>
</context>
<context>
    <name>AlertTeller</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n تنبيه</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = &quot;Drill&quot; or &quot;Simulated&quot;, %2 = what a note of the desktop says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>This address cannot be asked for.</source>
        <translation>لا يمكن الطلب من هذا العنوان.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed.</source>
        <translation>يحيلنا الخادم إلى مكان آخر؛ لا تُتبع الإحالة أبدًا.</translation>
    </message>
    <message>
        <source>The server sends us to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>يحيلنا الخادم إلى %1؛ لا تُتبع الإحالة أبدًا.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <extracomment>%1 is a number such as 502</extracomment>
        <translation>رد الخادم بالحالة %1.</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>رُفض الاتصال.</translation>
    </message>
    <message>
        <source>The name of the server cannot be found.</source>
        <translation>تعذّر العثور على اسم الخادم.</translation>
    </message>
    <message>
        <source>The server closed the connection before the answer was complete.</source>
        <translation>أغلق الخادم الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP.</source>
        <translation>الرد يخالف قواعد HTTP.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>الرد أكبر من المسموح.</translation>
    </message>
    <message>
        <source>No complete answer in time.</source>
        <translation>لم يصل رد كامل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The token contains blanks or a scheme word.</source>
        <translation>في الرمز مسافات أو كلمة نظام تفويض.</translation>
    </message>
    <message>
        <source>The agent that was found cannot be read.</source>
        <translation>تعذّرت قراءة الوكيل الذي عُثر عليه.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached, or refuses the connection.</source>
        <translation>تعذّر الوصول إلى خادم البروكسي، أو أنه يرفض الاتصال.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>أغلق خادم البروكسي الاتصال.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>تعذّر العثور على اسم خادم البروكسي.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>لا يرد خادم البروكسي.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and password.</source>
        <translation>يطلب خادم البروكسي اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through.</source>
        <translation>لا يسمح خادم البروكسي بمرور الاتصال.</translation>
    </message>
    <message>
        <source>The system does not say which proxy leads to Dixa.</source>
        <translation>لا يحدد النظام خادم البروكسي الذي يوصل إلى Dixa.</translation>
    </message>
</context>
<context>
    <name>ApiSettings</name>
    <message>
        <source>This is not a web address; it looks like %1.</source>
        <extracomment>%1 is an example address</extracomment>
        <translation>ليس هذا عنوان ويب؛ يبدو العنوان هكذا: %1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (http:// is taken for this computer only).</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎ (ويُقبل http://‎ لهذا الجهاز فقط).</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address must end after the host name and port.</source>
        <translation>يجب أن ينتهي العنوان بعد اسم المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى المنفذ 0.</translation>
    </message>
    <message>
        <source>The token is empty.</source>
        <translation>الرمز فارغ.</translation>
    </message>
    <message>
        <source>The token contains blanks, line breaks or letters that no token has.</source>
        <translation>في الرمز مسافات أو فواصل أسطر أو أحرف لا ترد في أي رمز.</translation>
    </message>
    <message>
        <source>The token is too short.</source>
        <translation>الرمز أقصر من اللازم.</translation>
    </message>
    <message>
        <source>The token is too long.</source>
        <translation>الرمز أطول من اللازم.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Rollcall is already running with this profile (process %1) and does not answer</source>
        <translation>يعمل Rollcall بهذا الملف الشخصي بالفعل (العملية %1) ولا يستجيب</translation>
    </message>
    <message>
        <source>the simulated organisation could not start</source>
        <translation>تعذّر بدء المؤسسة التجريبية</translation>
    </message>
    <message>
        <source>Quitting: waiting for 1 answer.</source>
        <translation>جارٍ الإنهاء: بانتظار رد واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Quitting: waiting for %n answers.</source>
        <translation>
            <numerusform>جارٍ الإنهاء: بانتظار %n رد.</numerusform>
            <numerusform>جارٍ الإنهاء: بانتظار رد واحد.</numerusform>
            <numerusform>جارٍ الإنهاء: بانتظار ردّين.</numerusform>
            <numerusform>جارٍ الإنهاء: بانتظار %n ردود.</numerusform>
            <numerusform>جارٍ الإنهاء: بانتظار %n ردًا.</numerusform>
            <numerusform>جارٍ الإنهاء: بانتظار %n رد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one in Rollcall&apos;s window on this computer, then start the wall again.</source>
        <translation>أدخل رمزًا في نافذة Rollcall على هذا الجهاز، ثم ابدأ شاشة الجدار من جديد.</translation>
    </message>
    <message>
        <source>Start the wall with --token-file.</source>
        <translation>ابدأ شاشة الجدار بالخيار ‎--token-file.</translation>
    </message>
    <message>
        <source>Safe mode after %1 crashes: usual settings, no caches, no history</source>
        <comment>%1 = a number</comment>
        <translation>الوضع الآمن، عدد مرات التعطل %1: إعدادات افتراضية، بلا ذاكرة مؤقتة، بلا سجل</translation>
    </message>
    <message>
        <source>is no proxy that could be used</source>
        <comment>a setting</comment>
        <translation>ليس خادم بروكسي يمكن استخدامه</translation>
    </message>
    <message>
        <source>The token is forgotten; this run still has it.</source>
        <translation>مُحي الرمز؛ وما زال مستخدمًا في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The token could not be removed.</source>
        <translation>تعذّرت إزالة الرمز.</translation>
    </message>
    <message>
        <source>The password of the proxy holds until Rollcall ends: it could not be kept.</source>
        <translation>تسري كلمة مرور البروكسي حتى إنهاء Rollcall: تعذّر حفظها.</translation>
    </message>
    <message>
        <source>The window of the profile %1 could not be opened.</source>
        <translation>تعذّر فتح نافذة الملف الشخصي %1.</translation>
    </message>
    <message>
        <source>The profile %1 is open in a window: close that first.</source>
        <translation>الملف الشخصي %1 مفتوح في نافذة: أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Remove the profile %1</source>
        <translation>إزالة الملف الشخصي %1</translation>
    </message>
    <message>
        <source>This goes with the profile %1, and cannot be undone:</source>
        <translation>يُزال ما يلي مع الملف الشخصي %1، ولا يمكن التراجع عن ذلك:</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a profile</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>أُزيل الملف الشخصي %1.</translation>
    </message>
    <message>
        <source>The profile %1 is removed, and its token with it.</source>
        <translation>أُزيل الملف الشخصي %1 ومعه رمزه.</translation>
    </message>
    <message>
        <source>The profile %1 is removed; its token is still in the key store.</source>
        <translation>أُزيل الملف الشخصي %1؛ وما زال رمزه في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>is none of the sizes</source>
        <comment>a setting</comment>
        <translation>ليس أيًّا من الأحجام</translation>
    </message>
    <message>
        <source>The password of its proxy is still in the key store.</source>
        <translation>ما زالت كلمة مرور البروكسي الخاص به في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>The window of the drill could not be opened.</source>
        <translation>تعذّر فتح نافذة التمرين.</translation>
    </message>
    <message>
        <source>Rollcall is now version %1: &quot;What is new&quot; in the menu tells of it.</source>
        <translation>إصدار Rollcall الآن هو %1: راجع «ما الجديد» في القائمة.</translation>
    </message>
    <message>
        <source>The start with the desktop could not be changed: %1</source>
        <comment>%1 = why</comment>
        <translation>تعذّر تغيير البدء مع سطح المكتب: %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the drill&apos;s.</source>
        <translation>لا يمكن أن يسمّى ملف تعريف %1: هذا الاسم للتمرين.</translation>
    </message>
    <message>
        <source>names what is no host of pictures</source>
        <comment>a setting</comment>
        <translation>يسمّي ما ليس مضيفًا للصور</translation>
    </message>
    <message>
        <source>A profile cannot be named %1: that is the simulated organisation&apos;s.</source>
        <translation>لا يمكن تسمية ملف شخصي %1: هذا الاسم للمؤسسة المحاكاة.</translation>
    </message>
</context>
<context>
    <name>AskPicker</name>
    <message>
        <source>Leave</source>
        <comment>a channel as it is</comment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>%1: leave as it is</source>
        <comment>%1 = a channel</comment>
        <translation>%1: دون تغيير</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>%1 = a channel</comment>
        <translation>%1: تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>%1 = a channel</comment>
        <translation>%1: إيقاف</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>there is no folder for it</source>
        <translation>لا مجلد لذلك</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Banner: %1</source>
        <translation>الشريط: %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>استبدال الرمز...</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the page of a list</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Network settings...</source>
        <translation>إعدادات الشبكة...</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>whom or what an alert is about</comment>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>BannerText</name>
    <message>
        <source>Attempt %1: %2.</source>
        <extracomment>%1 = how often it was tried, %2 = why it failed</extracomment>
        <translation>المحاولة %1: %2.</translation>
    </message>
    <message>
        <source>Next in</source>
        <comment>followed by a span such as 11 s</comment>
        <translation>التالية بعد</translation>
    </message>
    <message>
        <source>Trying now</source>
        <comment>a request is under way</comment>
        <translation>جارٍ المحاولة الآن</translation>
    </message>
    <message>
        <source>No answer for %1.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>لا رد منذ %1.</translation>
    </message>
    <message>
        <source>This is the floor as it was at</source>
        <comment>followed by a time of day</comment>
        <translation>هذه هي الصالة كما كانت عند</translation>
    </message>
    <message>
        <source>Switches are disarmed.</source>
        <translation>التبديل مقفل.</translation>
    </message>
    <message>
        <source>Token refused.</source>
        <translation>رُفض الرمز.</translation>
    </message>
    <message>
        <source>Dixa answered 401 and polling has stopped. The floor keeps what was read last.</source>
        <translation>رد Dixa بـ 401 وتوقف الاستعلام. تُبقي الصالة آخر ما قُرئ.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا رد بعد.</translation>
    </message>
    <message>
        <source>Nothing has been read so far.</source>
        <translation>لم يُقرأ شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>طلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Dixa asked to wait (429). Other programs with the same token count too.</source>
        <translation>طلب Dixa الانتظار (429). تُحتسب أيضًا البرامج الأخرى بالرمز نفسه.</translation>
    </message>
    <message>
        <source>The server reports 0 agents.</source>
        <translation>يفيد الخادم بوجود 0 وكيل.</translation>
    </message>
    <message>
        <source>Waiting for a second answer before anybody is taken off the floor.</source>
        <translation>بانتظار رد ثانٍ قبل إخراج أحد من الصالة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs.</source>
        <translation>ساعة هذا الجهاز مختلفة.</translation>
    </message>
    <message>
        <source>The server is %1 ahead.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>الخادم متقدم بمقدار %1.</translation>
    </message>
    <message>
        <source>The server is %1 behind.</source>
        <comment>%1 = a span such as 48 s</comment>
        <translation>الخادم متأخر بمقدار %1.</translation>
    </message>
    <message>
        <source>Times of day follow this computer.</source>
        <translation>الأوقات حسب ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>1 record unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>سجل واحد غير مقروء.</translation>
    </message>
    <message numerus="yes">
        <source>%n records unreadable.</source>
        <comment>in the newest answer of the server</comment>
        <translation>
            <numerusform>%n سجل غير مقروء.</numerusform>
            <numerusform>سجل واحد غير مقروء.</numerusform>
            <numerusform>سجلان غير مقروءين.</numerusform>
            <numerusform>%n سجلات غير مقروءة.</numerusform>
            <numerusform>%n سجلًا غير مقروء.</numerusform>
            <numerusform>%n سجل غير مقروء.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; everybody else is shown.</source>
        <translation>استُبعدت؛ ويُعرض سائر الوكلاء.</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Run: %1</source>
        <extracomment>In the status bar: a run of many requests; %1 = how far it is, as in: Run: 9 of 12, 1 failed</extracomment>
        <translation>الدفعة: %1</translation>
    </message>
    <message>
        <source>Show the run %1: %2</source>
        <extracomment>Name of a button; %1 = title of a run, %2 = how far it is</extracomment>
        <translation>عرض الدفعة %1: %2</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>1 person selected</source>
        <translation>تم تحديد شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>تم تحديد %n شخص</numerusform>
            <numerusform>تم تحديد شخص واحد</numerusform>
            <numerusform>تم تحديد شخصين</numerusform>
            <numerusform>تم تحديد %n أشخاص</numerusform>
            <numerusform>تم تحديد %n شخصًا</numerusform>
            <numerusform>تم تحديد %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>شخص واحد معروض</translation>
    </message>
    <message numerus="yes">
        <source>%n people shown</source>
        <translation>
            <numerusform>المعروض: %n شخص</numerusform>
            <numerusform>المعروض: شخص واحد</numerusform>
            <numerusform>المعروض: شخصان</numerusform>
            <numerusform>المعروض: %n أشخاص</numerusform>
            <numerusform>المعروض: %n شخصًا</numerusform>
            <numerusform>المعروض: %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>started at %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>بدأت %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <comment>a batch; %1 = time</comment>
        <translation>جارية منذ %1</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>حفظ كإعداد</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>اسم الإعداد المحفوظ:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the preset (the one with this name is replaced):</source>
        <translation>اسم الإعداد المحفوظ (يُستبدل ما يحمل الاسم نفسه):</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>Requests a second over the last ten seconds, of the ten that Dixa allows.</source>
        <translation>الطلبات في الثانية خلال آخر عشر ثوانٍ، من العشرة التي يسمح بها Dixa.</translation>
    </message>
    <message>
        <source>%1 / %2 req/s</source>
        <comment>requests a second in use / allowed</comment>
        <translation>%1 / %2 طلب/ث</translation>
    </message>
    <message>
        <source>Request budget: %1</source>
        <translation>رصيد الطلبات: %1</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>مستخدم نهائي</translation>
    </message>
    <message>
        <source>not an agent</source>
        <translation>ليس وكيلًا</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>? looking up</source>
        <translation>? جارٍ التحقق</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ تم</translation>
    </message>
    <message>
        <source>▲ failed</source>
        <translation>▲ فشل</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? غير معروف</translation>
    </message>
    <message>
        <source>– skipped</source>
        <translation>– تم تخطيه</translation>
    </message>
    <message>
        <source>– not sent</source>
        <translation>– لم يُرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>agents</comment>
        <translation>
            <numerusform>تم: %n</numerusform>
            <numerusform>تم: %n</numerusform>
            <numerusform>تم: %n</numerusform>
            <numerusform>تم: %n</numerusform>
            <numerusform>تم: %n</numerusform>
            <numerusform>تم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <comment>agents</comment>
        <translation>
            <numerusform>متبقٍ: %n</numerusform>
            <numerusform>متبقٍ: %n</numerusform>
            <numerusform>متبقٍ: %n</numerusform>
            <numerusform>متبقٍ: %n</numerusform>
            <numerusform>متبقٍ: %n</numerusform>
            <numerusform>متبقٍ: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>agents</comment>
        <translation>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>agents</comment>
        <translation>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
            <numerusform>غير معروف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>agents</comment>
        <translation>
            <numerusform>تم تخطيه: %n</numerusform>
            <numerusform>تم تخطيه: %n</numerusform>
            <numerusform>تم تخطيه: %n</numerusform>
            <numerusform>تم تخطيه: %n</numerusform>
            <numerusform>تم تخطيه: %n</numerusform>
            <numerusform>تم تخطيه: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>agents</comment>
        <translation>
            <numerusform>لم يُرسل: %n</numerusform>
            <numerusform>لم يُرسل: %n</numerusform>
            <numerusform>لم يُرسل: %n</numerusform>
            <numerusform>لم يُرسل: %n</numerusform>
            <numerusform>لم يُرسل: %n</numerusform>
            <numerusform>لم يُرسل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>but another value than expected in %1</source>
        <comment>%1 = fields</comment>
        <translation>لكن القيمة غير المتوقعة في %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>BulkView</name>
    <message>
        <source>Report...</source>
        <translation>التقرير...</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>إيقاف الباقي</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <comment>agents</comment>
        <translation>
            <numerusform>إعادة إرسال %n</numerusform>
            <numerusform>إعادة إرسال %n</numerusform>
            <numerusform>إعادة إرسال %n</numerusform>
            <numerusform>إعادة إرسال %n</numerusform>
            <numerusform>إعادة إرسال %n</numerusform>
            <numerusform>إعادة إرسال %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n back...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>استرجاع %n...</numerusform>
            <numerusform>استرجاع %n...</numerusform>
            <numerusform>استرجاع %n...</numerusform>
            <numerusform>استرجاع %n...</numerusform>
            <numerusform>استرجاع %n...</numerusform>
            <numerusform>استرجاع %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing does not stop it.</source>
        <translation>الإغلاق لا يوقف الإرسال.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>كُتب التقرير إلى %1</translation>
    </message>
    <message>
        <source>No report was written: %1</source>
        <comment>%1 = why</comment>
        <translation>لم يُكتب تقرير: %1</translation>
    </message>
</context>
<context>
    <name>ChannelMapEditor</name>
    <message>
        <source>none</source>
        <comment>channel of a fine channel</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>a word of the server that this program does not know</source>
        <translation>كلمة من الخادم لا يعرفها هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>ChannelsMenu</name>
    <message>
        <source>Set channels of 1 selected...</source>
        <translation>ضبط قنوات المحدد (1)...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of %n selected...</source>
        <translation>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
        </translation>
    </message>
    <message>
        <source>Set channels of selected...</source>
        <translation>ضبط قنوات المحددين...</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of all %n shown...</source>
        <translation>
            <numerusform>ضبط قنوات كل المعروضين (%n)...</numerusform>
            <numerusform>ضبط قنوات كل المعروضين (%n)...</numerusform>
            <numerusform>ضبط قنوات كل المعروضين (%n)...</numerusform>
            <numerusform>ضبط قنوات كل المعروضين (%n)...</numerusform>
            <numerusform>ضبط قنوات كل المعروضين (%n)...</numerusform>
            <numerusform>ضبط قنوات كل المعروضين (%n)...</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>تحديد كل المعروضين</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المحفوظة</translation>
    </message>
    <message>
        <source>Keep how it is now as a preset</source>
        <translation>حفظ الوضع الحالي كإعداد</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>إزالة إعداد محفوظ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>%1 = title of a batch, %2 = time, %3 = how far it is</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time of a preset</comment>
        <translation>d MMM، HH:mm</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <comment>%1 = date and time</comment>
        <translation>كما كان في %1</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Presence reports fine channels, and a switch moves a whole group of them. Which belongs to which is published nowhere: this map is what the floor reads switches by. Switches that were confirmed show what came and went with them; where that speaks against the map, a change is proposed.</source>
        <translation>يذكر التواجد قنوات فرعية، أما التبديل فيشمل مجموعة كاملة منها. ولا يُنشر في أي مكان أيّ القنوات الفرعية يتبع أيّ مجموعة: بهذه الخريطة تقرأ الصالة حالة القنوات. تُظهر عمليات التبديل المؤكدة ما ظهر واختفى معها؛ وحيث يخالف ذلك الخريطة يُقترح تغيير.</translation>
    </message>
    <message>
        <source>switch group email chat phone</source>
        <translation>تبديل مجموعة بريد إيميل دردشة هاتف</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Compact rows</source>
        <translation>صفوف ضيقة</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>صفوف عادية</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>صفوف واسعة</translation>
    </message>
    <message>
        <source>Columns as drawn</source>
        <translation>الأعمدة الأصلية</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command or agent</source>
        <extracomment>Accessible name of the field; %1 = name of an agent</extracomment>
        <translation>أمر أو وكيل</translation>
    </message>
    <message>
        <source>A command or an agent</source>
        <translation>أمر أو وكيل</translation>
    </message>
    <message>
        <source>What to do with this agent</source>
        <translation>ما المطلوب لهذا الوكيل</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>أمر لـ %1</translation>
    </message>
    <message>
        <source>Nothing and nobody is called so.</source>
        <translation>لا شيء ولا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc closes. With a name: “edit liv”.</source>
        <translation>↑ ↓ للاختيار، Enter للتنفيذ، Esc للإغلاق. مع اسم: «تحرير ليلى».</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter takes, Esc goes back.</source>
        <translation>↑ ↓ للاختيار، Enter للتنفيذ، Esc للرجوع.</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>%1 was also changed by somebody else</source>
        <comment>%1 = a field</comment>
        <translation>غيّر شخص آخر «%1» أيضًا</translation>
    </message>
    <message>
        <source>%1 was also changed by somebody else, seen at %2</source>
        <comment>%1 = a field, %2 = time of day</comment>
        <translation>غيّر شخص آخر «%1» أيضًا، لوحظ عند %2</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = Theirs, Yours or Keep both, %2 = the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قيمتهم</translation>
    </message>
    <message>
        <source>in Dixa now</source>
        <translation>في Dixa الآن</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>replaces theirs</source>
        <translation>تحل محل قيمتهم</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنتين</translation>
    </message>
    <message>
        <source>yours, with theirs as an extra phone</source>
        <translation>قيمتك، وقيمتهم هاتفًا إضافيًا</translation>
    </message>
    <message>
        <source>theirs, with what you added and without what you removed</source>
        <translation>قيمتهم، مع ما أضفته ودون ما أزلته</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>when you opened</source>
        <translation>عند الفتح</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Token accepted</source>
        <extracomment>Detail of the line &quot;Token accepted&quot;</extracomment>
        <translation>قُبل الرمز</translation>
    </message>
    <message>
        <source>answer in %1 ms</source>
        <translation>الرد خلال %1 ملي ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%n or more people</source>
        <translation>
            <numerusform>%n شخص أو أكثر</numerusform>
            <numerusform>شخص واحد أو أكثر</numerusform>
            <numerusform>شخصان أو أكثر</numerusform>
            <numerusform>%n أشخاص أو أكثر</numerusform>
            <numerusform>%n شخصًا أو أكثر</numerusform>
            <numerusform>%n شخص أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Dixa not reached</source>
        <translation>تعذّر الوصول إلى Dixa</translation>
    </message>
    <message>
        <source>Agents readable</source>
        <translation>يمكن قراءة الوكلاء</translation>
    </message>
    <message>
        <source>Token not accepted</source>
        <translation>لم يُقبل الرمز</translation>
    </message>
    <message>
        <source>Agents not readable, so names will be missing</source>
        <translation>تعذّرت قراءة الوكلاء، لذا ستغيب الأسماء</translation>
    </message>
    <message>
        <source>Presence not readable</source>
        <translation>تعذّرت قراءة التواجد</translation>
    </message>
    <message>
        <source>Presence readable</source>
        <translation>يمكن قراءة التواجد</translation>
    </message>
    <message>
        <source>Writing is not tested, it would change something</source>
        <translation>لا تُختبر الكتابة لأنها ستغيّر شيئًا</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>إدخال واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n إدخال</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an agent</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1، %n بلا وكيل</numerusform>
            <numerusform>%1، %n بلا وكيل</numerusform>
            <numerusform>%1، %n بلا وكيل</numerusform>
            <numerusform>%1، %n بلا وكيل</numerusform>
            <numerusform>%1، %n بلا وكيل</numerusform>
            <numerusform>%1، %n بلا وكيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unreadable</source>
        <extracomment>%1 is &quot;47 entries&quot;</extracomment>
        <translation>
            <numerusform>%1، %n غير مقروء</numerusform>
            <numerusform>%1، %n غير مقروء</numerusform>
            <numerusform>%1، %n غير مقروء</numerusform>
            <numerusform>%1، %n غير مقروء</numerusform>
            <numerusform>%1، %n غير مقروء</numerusform>
            <numerusform>%1، %n غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams readable</source>
        <translation>يمكن قراءة الفرق</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>فريق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n فريق</numerusform>
            <numerusform>فريق واحد</numerusform>
            <numerusform>فريقان</numerusform>
            <numerusform>%n فرق</numerusform>
            <numerusform>%n فريقًا</numerusform>
            <numerusform>%n فريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams come slowly, one person at a time, and without names</source>
        <translation>تصل الفرق ببطء، شخصًا شخصًا، وبلا أسماء</translation>
    </message>
    <message>
        <source>Teams not read</source>
        <translation>لم تُقرأ الفرق</translation>
    </message>
    <message>
        <source>Clocks not compared, Dixa told no time</source>
        <translation>لم تُقارن الساعتان، لم يذكر Dixa الوقت</translation>
    </message>
    <message>
        <source>Clock of this computer agrees with Dixa</source>
        <translation>ساعة هذا الجهاز مطابقة لساعة Dixa</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 behind Dixa</source>
        <extracomment>%1 is a span such as &quot;3 s&quot; or &quot;12 min&quot;</extracomment>
        <translation>ساعة هذا الجهاز متأخرة عن Dixa بمقدار %1</translation>
    </message>
    <message>
        <source>Clock of this computer is %1 ahead of Dixa</source>
        <translation>ساعة هذا الجهاز متقدمة على Dixa بمقدار %1</translation>
    </message>
    <message>
        <source>corrected in the display</source>
        <translation>مصحَّح في العرض</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>This run&apos;s token came from a file.</source>
        <translation>رمز هذه الجلسة من ملف.</translation>
    </message>
    <message>
        <source>What the key store holds is not a token.</source>
        <translation>ما في مخزن المفاتيح ليس رمزًا.</translation>
    </message>
    <message>
        <source>The key store is locked or has lost the token. Rollcall looks again every minute.</source>
        <translation>مخزن المفاتيح مقفل أو فقد الرمز. يعيد Rollcall المحاولة كل دقيقة.</translation>
    </message>
    <message>
        <source>The token could not be kept; Rollcall will ask for it again.</source>
        <translation>تعذّر حفظ الرمز؛ سيطلبه Rollcall من جديد.</translation>
    </message>
</context>
<context>
    <name>CoverDesk</name>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
</context>
<context>
    <name>CoverDetails</name>
    <message>
        <source>Cover counts who is online, working and has the channel on. It is staffing, not load.</source>
        <translation>تحتسب التغطية كل متصل يعمل والقناة مشغّلة لديه. تقيس عدد الحاضرين لا عبء العمل.</translation>
    </message>
    <message>
        <source>Covering now</source>
        <translation>يغطون الآن</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = a team, %2 = a channel</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n covering, no minimum now</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n يغطي، لا حد أدنى الآن</numerusform>
            <numerusform>%n يغطي، لا حد أدنى الآن</numerusform>
            <numerusform>%n يغطيان، لا حد أدنى الآن</numerusform>
            <numerusform>%n يغطون، لا حد أدنى الآن</numerusform>
            <numerusform>%n يغطون، لا حد أدنى الآن</numerusform>
            <numerusform>%n يغطون، لا حد أدنى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 = a time span, &quot;at least&quot; when its beginning was not seen</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>منذ %1 على الأقل</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>%1 = what somebody did, as in: Liv Torvaldsen went away, %2 = a time</extracomment>
        <translation>%1 عند %2.</translation>
    </message>
    <message>
        <source>away %1</source>
        <comment>%1 = a time span</comment>
        <translation>بعيد منذ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 on, but away</source>
        <comment>%1 = a channel</comment>
        <translation>%1 قيد التشغيل، لكنهم بعيدون</translation>
    </message>
    <message>
        <source>Could cover, %1 is off</source>
        <comment>%1 = a channel</comment>
        <translation>يمكنهم التغطية بتشغيل %1</translation>
    </message>
    <message>
        <source>Nobody who is online and working</source>
        <translation>لا أحد متصل ويعمل</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message>
        <source>%1 of %2 working</source>
        <comment>people</comment>
        <translation>%1 من %2 يعملون</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>بلا حد أدنى</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1, no minimum</source>
        <comment>%1 = people</comment>
        <translation>%1، بلا حد أدنى</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 = people, %2 = people wanted, %3 = how the two compare</extracomment>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Faint: usual, of %1 × %2</source>
        <extracomment>the middle value of some days; %1 = their number, %2 = a weekday such as Monday</extracomment>
        <translation>باهت: المعتاد، من %1 × %2</translation>
    </message>
</context>
<context>
    <name>CoverPeople</name>
    <message>
        <source>Turn on</source>
        <comment>a channel of a person</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Turn on %1 for %2</source>
        <extracomment>%1 = a channel, %2 = a name</extracomment>
        <translation>تشغيل %1 لدى %2</translation>
    </message>
</context>
<context>
    <name>CoverTile</name>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>كافٍ تمامًا</translation>
    </message>
    <message numerus="yes">
        <source>%n above minimum</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n فوق الحد الأدنى</numerusform>
            <numerusform>%n فوق الحد الأدنى</numerusform>
            <numerusform>%n فوق الحد الأدنى</numerusform>
            <numerusform>%n فوق الحد الأدنى</numerusform>
            <numerusform>%n فوق الحد الأدنى</numerusform>
            <numerusform>%n فوق الحد الأدنى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people</comment>
        <translation>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cover: not known yet</source>
        <comment>%1 = a channel</comment>
        <translation>تغطية %1: غير معروفة بعد</translation>
    </message>
    <message>
        <source>%1 cover was %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>كانت تغطية %1: %2</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <comment>%1 = a channel, %2 = people</comment>
        <translation>تغطية %1: %2</translation>
    </message>
    <message>
        <source>People who are online, working and have %1 on. The line shows the last two hours.</source>
        <comment>%1 = a channel</comment>
        <translation>المتصلون الذين يعملون و%1 لديهم قيد التشغيل. يبيّن الخط آخر ساعتين.</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>cover wanted at least</comment>
        <translation>الأدنى %1</translation>
    </message>
</context>
<context>
    <name>CoverWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 = a channel, %2 = a team</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 = a team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1 %2 من %3</translation>
    </message>
    <message>
        <source>exactly enough</source>
        <comment>people</comment>
        <translation>كافٍ تمامًا</translation>
    </message>
    <message>
        <source>%1 above</source>
        <comment>people over the minimum</comment>
        <translation>زائد %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people missing</comment>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>رُفض الرمز</translation>
    </message>
    <message>
        <source>No new data</source>
        <translation>لا بيانات جديدة</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 = channel and team, %2 = people counting, %3 = people wanted</extracomment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Nobody on %1</source>
        <comment>%1 = a channel</comment>
        <translation>لا أحد على %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 = a name, %2 = a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: away</source>
        <comment>%1 = a name</comment>
        <translation>%1: بعيد</translation>
    </message>
    <message>
        <source>%1 went away</source>
        <comment>%1 = a name</comment>
        <translation>%1: أصبح بعيدًا</translation>
    </message>
    <message>
        <source>%1 went offline</source>
        <comment>%1 = a name</comment>
        <translation>%1: أصبح غير متصل</translation>
    </message>
    <message>
        <source>%1 has %2 off</source>
        <extracomment>%1 = a name, %2 = a channel</extracomment>
        <translation>%1: إيقاف %2</translation>
    </message>
    <message>
        <source>%1 no longer counts</source>
        <comment>%1 = a name</comment>
        <translation>%1: لم يعد محسوبًا</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>%1 = a time</comment>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>Since %1 or longer.</source>
        <comment>%1 = a time</comment>
        <translation>منذ %1 أو قبل ذلك.</translation>
    </message>
    <message>
        <source>The last answer is of %1.</source>
        <comment>%1 = a time</comment>
        <translation>آخر رد عند %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Minimums...</source>
        <translation>الحدود الدنيا...</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <extracomment>%1 = the name of a plan of minimums</extracomment>
        <translation>الخطة: %1</translation>
    </message>
    <message>
        <source>No plan today</source>
        <translation>لا خطة اليوم</translation>
    </message>
    <message>
        <source>%1, today only</source>
        <comment>%1 = a plan of minimums</comment>
        <translation>%1، اليوم فقط</translation>
    </message>
    <message>
        <source>As the weekday says</source>
        <translation>حسب يوم الأسبوع</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>That of the system (none)</source>
        <comment>a country</comment>
        <translation>بلد النظام (لا شيء)</translation>
    </message>
    <message>
        <source>That of the system (%1)</source>
        <comment>%1 = a country&apos;s code</comment>
        <translation>بلد النظام (%1)</translation>
    </message>
    <message>
        <source>Desk and agents</source>
        <translation>الجهاز والوكلاء</translation>
    </message>
    <message>
        <source>What is set here is kept for this profile on this computer.</source>
        <translation>ما يُضبط هنا يُحفظ لهذا الملف الشخصي على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>للمراقبة فقط</translation>
    </message>
    <message>
        <source>The program was started with --read-only.</source>
        <translation>بدأ البرنامج بالخيار ‎--read-only.</translation>
    </message>
    <message>
        <source>No switch can be moved from here; what is under way is waited for.</source>
        <translation>لا يمكن تبديل أي قناة من هنا؛ ويُنتظر انتهاء ما هو قيد التنفيذ.</translation>
    </message>
    <message>
        <source>read only lock</source>
        <translation>قراءة مراقبة فقط قفل</translation>
    </message>
    <message>
        <source>A number without a country code is read as one of this country, and the form with + is offered.</source>
        <translation>الرقم الذي بلا رمز بلد يُقرأ رقمًا من هذا البلد، وتُقترح صيغته مع +.</translation>
    </message>
    <message>
        <source>telephone number prefix</source>
        <translation>هاتف رقم رمز مفتاح البلد</translation>
    </message>
    <message>
        <source>In the dialogs of agents: the exact request is shown without being asked for.</source>
        <translation>في نوافذ الوكلاء: يظهر الطلب بنصه الدقيق دون الحاجة إلى طلب عرضه.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>what will be sent</comment>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>request JSON dialog</source>
        <translation>طلب JSON نافذة حوار</translation>
    </message>
    <message>
        <source>Load them</source>
        <comment>pictures of agents</comment>
        <translation>تحميلها</translation>
    </message>
    <message>
        <source>avatar photo face image privacy</source>
        <translation>صورة صور وجه أفتار خصوصية</translation>
    </message>
    <message>
        <source>From where their profiles say, as far as it is one of the hosts below. Else their initials.</source>
        <translation>من حيث تشير ملفاتهم الشخصية، إن كان أحد المضيفين أدناه. وإلا فالأحرف الأولى من أسمائهم.</translation>
    </message>
    <message>
        <source>Pictures are asked for at these hosts and all below them, over https alone and never with the token. Names with blanks or commas between them; left empty, it is that of Dixa.</source>
        <translation>تُطلب الصور من هؤلاء المضيفين وكل ما يندرج تحتهم، عبر https فقط ودون الرمز المميز أبدًا. أسماء تفصل بينها مسافات أو فواصل؛ وإذا تُرك فارغًا فهو مضيف Dixa.</translation>
    </message>
    <message>
        <source>avatar photo server domain allowed</source>
        <translation>صورة رمزية صورة خادم نطاق مسموح</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>what a note is about</comment>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <comment>section of the settings</comment>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>How Rollcall stands in the desktop of this computer.</source>
        <translation>كيف يظهر Rollcall في سطح مكتب هذا الجهاز.</translation>
    </message>
    <message>
        <source>Shows how the floor is, and brings the window up or puts it away.</source>
        <translation>تبيّن حالة الصالة، وتُظهر النافذة أو تخفيها.</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>the icon in the tray</comment>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>notification area icon background</source>
        <translation>منطقة الإشعارات علبة النظام أيقونة خلفية</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <comment>in the tray</comment>
        <translation>إبقاؤه فيها</translation>
    </message>
    <message>
        <source>Quit ends it. Without a tray the window closes as ever.</source>
        <translation>ينهيه الأمر «إنهاء». وإن لم توجد علبة نظام، تُغلق النافذة كالمعتاد.</translation>
    </message>
    <message>
        <source>background hide minimise</source>
        <translation>خلفية إخفاء تصغير</translation>
    </message>
    <message>
        <source>Of this profile: in the tray where that is on, else minimised. Not part of a file of settings.</source>
        <translation>بهذا الملف الشخصي: في علبة النظام إن كانت أيقونتها مفعّلة، وإلا فمصغّرًا. لا يدخل في ملف الإعدادات.</translation>
    </message>
    <message>
        <source>Start it</source>
        <comment>the program, when a session begins</comment>
        <translation>تشغيله</translation>
    </message>
    <message>
        <source>autostart login boot session</source>
        <translation>بدء تلقائي تشغيل تلقائي تسجيل الدخول إقلاع جلسة</translation>
    </message>
</context>
<context>
    <name>DirectoryView</name>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
</context>
<context>
    <name>DirectoryWalk</name>
    <message>
        <source>The server&apos;s list of agents does not end.</source>
        <translation>قائمة الوكلاء لدى الخادم لا تنتهي.</translation>
    </message>
</context>
<context>
    <name>DowngradeDialog</name>
    <message>
        <source>Downgrade although this person is working now</source>
        <translation>الخفض مع أن هذا الشخص يعمل الآن</translation>
    </message>
    <message>
        <source>Downgrade to end user</source>
        <translation>خفض إلى مستخدم نهائي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Downgrade %1 to an end user?</source>
        <comment>%1 = name</comment>
        <translation>هل تريد خفض %1 إلى مستخدم نهائي؟</translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: the person stays as an end user. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>يسحب هذا صلاحية الوكيل في Dixa. لا يُمحى شيء: يبقى الشخص مستخدمًا نهائيًا. لا يمكن التراجع: الوكيل الجديد الذي يُنشأ لاحقًا له معرّف آخر وبلا فرق، وقد يُرفض البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>A backup of the profile is written first:</source>
        <translation>تُكتب أولًا نسخة احتياطية من الملف الشخصي:</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>اسم الوكيل</translation>
    </message>
    <message>
        <source>Now: presence was not read.</source>
        <translation>الآن: لم يُقرأ التواجد.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>teams</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>%1 = a state</comment>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Channels on: %1</source>
        <translation>القنوات المشغّلة: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>channels</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>الفرق: %1</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>آخر ظهور: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>بيانات الصالة غير حديثة: لا يمكن الخفض الآن.</translation>
    </message>
    <message>
        <source>This person is online and working.</source>
        <translation>هذا الشخص متصل ويعمل.</translation>
    </message>
    <message>
        <source>Reading the agent once more...</source>
        <translation>تُعاد قراءة بيانات الوكيل...</translation>
    </message>
    <message>
        <source>Was already gone. Nothing was sent.</source>
        <translation>لم يكن موجودًا أصلًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>لم يُرسل شيء: %1</translation>
    </message>
    <message>
        <source>Writing the backup...</source>
        <translation>جارٍ كتابة النسخة الاحتياطية...</translation>
    </message>
    <message>
        <source>Nothing was sent: the backup cannot be written: %1</source>
        <translation>لم يُرسل شيء: تعذّرت كتابة النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Sending. If no clear answer comes, it is looked up.</source>
        <translation>جارٍ الإرسال. إن لم يصل رد واضح يُتحقق من النتيجة.</translation>
    </message>
    <message>
        <source>%1 was no agent any more.</source>
        <comment>%1 = name</comment>
        <translation>لم يعد %1 وكيلًا أصلًا.</translation>
    </message>
    <message>
        <source>%1 is an end user now. Backup: %2</source>
        <comment>%1 = name, %2 = a file</comment>
        <translation>أصبح %1 مستخدمًا نهائيًا. النسخة الاحتياطية: %2</translation>
    </message>
    <message>
        <source>Dixa refused: %1</source>
        <comment>%1 = its words</comment>
        <translation>رفض Dixa: %1</translation>
    </message>
    <message>
        <source>Not known whether it was done: %1</source>
        <translation>لا يُعرف إن كان قد نُفّذ: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>لم يُنفَّذ: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>%1 = a file</comment>
        <translation>النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Type %1 or their e-mail to confirm</source>
        <extracomment>%1 = name. The e-mail is for names that are long, or in letters that the keyboard does not have</extracomment>
        <translation>اكتب %1 أو بريده الإلكتروني للتأكيد</translation>
    </message>
</context>
<context>
    <name>DowngradeManyDialog</name>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Also those who are working now</source>
        <translation>ومن يعملون الآن أيضًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Downgrade to end users</source>
        <translation>خفض إلى مستخدمين نهائيين</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n agents to end users?</source>
        <translation>
            <numerusform>هل تريد خفض %n وكيل إلى مستخدم نهائي؟</numerusform>
            <numerusform>هل تريد خفض وكيل واحد إلى مستخدم نهائي؟</numerusform>
            <numerusform>هل تريد خفض وكيلين إلى مستخدمَين نهائيين؟</numerusform>
            <numerusform>هل تريد خفض %n وكلاء إلى مستخدمين نهائيين؟</numerusform>
            <numerusform>هل تريد خفض %n وكيلًا إلى مستخدمين نهائيين؟</numerusform>
            <numerusform>هل تريد خفض %n وكيل إلى مستخدمين نهائيين؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes away access to Dixa for agents. Nothing is erased: they stay as end users. It cannot be taken back: a new agent made later has another id and no teams, and the e-mail may be refused.</source>
        <translation>يسحب هذا صلاحية الوكيل في Dixa. لا يُمحى شيء: يبقون مستخدمين نهائيين. لا يمكن التراجع: الوكيل الجديد الذي يُنشأ لاحقًا له معرّف آخر وبلا فرق، وقد يُرفض البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>A backup of each is written first, to %1</source>
        <comment>%1 = a folder</comment>
        <translation>تُكتب أولًا نسخة احتياطية لكل وكيل، في %1</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>عدد الوكلاء</translation>
    </message>
    <message>
        <source>presence was not read</source>
        <translation>لم يُقرأ التواجد</translation>
    </message>
    <message>
        <source>becomes an end user</source>
        <translation>يصبح مستخدمًا نهائيًا</translation>
    </message>
    <message>
        <source>left out: online and working</source>
        <translation>مستبعد: متصل ويعمل</translation>
    </message>
    <message>
        <source>Not sent: the window is gone</source>
        <translation>لم يُرسل: أُغلقت النافذة</translation>
    </message>
    <message>
        <source>Online and working</source>
        <translation>متصل ويعمل</translation>
    </message>
    <message>
        <source>Not sent: the backup cannot be written: %1</source>
        <translation>لم يُرسل: تعذّرت كتابة النسخة الاحتياطية: %1</translation>
    </message>
    <message numerus="yes">
        <source>Downgrades: %n</source>
        <translation>
            <numerusform>عمليات الخفض: %n</numerusform>
            <numerusform>عمليات الخفض: %n</numerusform>
            <numerusform>عمليات الخفض: %n</numerusform>
            <numerusform>عمليات الخفض: %n</numerusform>
            <numerusform>عمليات الخفض: %n</numerusform>
            <numerusform>عمليات الخفض: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %n to confirm</source>
        <comment>how many become end users</comment>
        <translation>
            <numerusform>اكتب %n للتأكيد</numerusform>
            <numerusform>اكتب %n للتأكيد</numerusform>
            <numerusform>اكتب %n للتأكيد</numerusform>
            <numerusform>اكتب %n للتأكيد</numerusform>
            <numerusform>اكتب %n للتأكيد</numerusform>
            <numerusform>اكتب %n للتأكيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Downgrade 1 to end user</source>
        <translation>خفض وكيل واحد إلى مستخدم نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n to end users</source>
        <comment>agents</comment>
        <translation>
            <numerusform>خفض %n وكيل إلى مستخدم نهائي</numerusform>
            <numerusform>خفض وكيل واحد إلى مستخدم نهائي</numerusform>
            <numerusform>خفض وكيلين إلى مستخدمَين نهائيين</numerusform>
            <numerusform>خفض %n وكلاء إلى مستخدمين نهائيين</numerusform>
            <numerusform>خفض %n وكيلًا إلى مستخدمين نهائيين</numerusform>
            <numerusform>خفض %n وكيل إلى مستخدمين نهائيين</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The floor is not fresh: nothing can be downgraded now.</source>
        <translation>بيانات الصالة غير حديثة: لا يمكن الخفض الآن.</translation>
    </message>
    <message>
        <source>All of them are online and working.</source>
        <translation>كلهم متصلون ويعملون.</translation>
    </message>
    <message>
        <source>Each is read once more just before.</source>
        <translation>تُعاد قراءة كل وكيل قبيل ذلك.</translation>
    </message>
    <message>
        <source>1 is online and working and is left out.</source>
        <translation>وكيل واحد متصل ويعمل، لذا استُبعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n are online and working and are left out.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n وكيل متصل ويعمل، لذا استُبعد.</numerusform>
            <numerusform>وكيل واحد متصل ويعمل، لذا استُبعد.</numerusform>
            <numerusform>وكيلان متصلان ويعملان، لذا استُبعدا.</numerusform>
            <numerusform>%n وكلاء متصلون ويعملون، لذا استُبعدوا.</numerusform>
            <numerusform>%n وكيلًا متصلون ويعملون، لذا استُبعدوا.</numerusform>
            <numerusform>%n وكيل متصلون ويعملون، لذا استُبعدوا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>A usual afternoon.</source>
        <translation>فترة بعد ظهر معتادة.</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>يعود الخادم إلى الرد.</translation>
    </message>
    <message>
        <source>One in four loses the connection and is still set to Working.</source>
        <translation>واحد من كل أربعة يفقد الاتصال ويبقى على حالة «يعمل».</translation>
    </message>
    <message>
        <source>Nearly everybody leaves the phones at once: the cover breaks.</source>
        <translation>يترك الجميع تقريبًا الهاتف دفعة واحدة: تنقص التغطية.</translation>
    </message>
    <message>
        <source>The server refuses everything: too many requests (429).</source>
        <translation>يرفض الخادم كل شيء: طلبات كثيرة جدًا (429).</translation>
    </message>
    <message>
        <source>The server fails (503): the floor gets old.</source>
        <translation>يتعطل الخادم (503): تصبح بيانات الصالة قديمة.</translation>
    </message>
    <message>
        <source>The server does not answer at all: of a switch nobody knows whether it arrived.</source>
        <translation>لا يرد الخادم إطلاقًا: لا أحد يعلم إن كان طلب التبديل قد وصل.</translation>
    </message>
    <message>
        <source>People come back.</source>
        <translation>يعود الناس.</translation>
    </message>
    <message>
        <source>The end: nothing more goes wrong by the script.</source>
        <translation>النهاية: لا أعطال أخرى في السيناريو.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>name of a plan of cover</comment>
        <translation>تمرين</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Drill</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>A bad afternoon, to practise on</source>
        <translation>فترة بعد ظهر عصيبة للتدرّب</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented people on this computer. It is marked “Drill” everywhere, and what is switched there reaches nobody. This window goes on as it is.</source>
        <translation>تُفتح نافذة مستقلة فيها أشخاص افتراضيون على هذا الجهاز. تظهر علامة «تمرين» في كل مكان منها، وما يُبدَّل فيها لا يصل إلى أحد. تبقى هذه النافذة كما هي.</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a moment of the drill</comment>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>بدء التمرين</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 min</source>
        <comment>span</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes: 1 h 46</comment>
        <translation>%1 س %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>EarlierSwitches</name>
    <message>
        <source>the program ended before</source>
        <translation>انتهى البرنامج قبل ذلك</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <extracomment>Why nobody looks any more whether a switch came true</extracomment>
        <translation>طُلب غير ذلك قبل ظهوره في التواجد</translation>
    </message>
    <message>
        <source>read at the next start</source>
        <extracomment>A switch of an earlier run whose outcome was not known</extracomment>
        <translation>تُقرأ عند البدء التالي</translation>
    </message>
    <message>
        <source>accepted; at the next start presence did not tell</source>
        <translation>مقبول؛ وعند البدء التالي لم يوضح التواجد النتيجة</translation>
    </message>
    <message>
        <source>accepted; at the next start it was read otherwise</source>
        <translation>مقبول؛ وعند البدء التالي قُرئ خلافه</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>%1, %2: from %3 to %4, %5</source>
        <comment>%1 = channel, %2 = team, %3 and %4 = people, %5 = a remark</comment>
        <translation>%1، %2: من %3 إلى %4، %5</translation>
    </message>
    <message>
        <source>min %1, %2 short</source>
        <comment>minimum of people, and how many are missing</comment>
        <translation>الأدنى %1، ينقص %2</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum of people</comment>
        <translation>الأدنى %1</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>who covers a channel</comment>
        <translation>لا يبقى أحد</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>people</comment>
        <translation>بزيادة %1</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>people</comment>
        <translation>بنقص %1</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>The answer is empty.</source>
        <translation>الرد فارغ.</translation>
    </message>
    <message>
        <source>The answer is a web page, not JSON.</source>
        <translation>الرد صفحة ويب وليس JSON.</translation>
    </message>
    <message>
        <source>The answer is not what this request is answered with.</source>
        <translation>ليس هذا هو الرد المنتظر على هذا الطلب.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>الرد ليس JSON.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>No complete answer in time</source>
        <translation>لم يصل رد كامل في الوقت المحدد</translation>
    </message>
    <message>
        <source>No secure connection, so the token was not sent</source>
        <extracomment>The reason follows after a colon</extracomment>
        <translation>الاتصال غير آمن، لذا لم يُرسل الرمز</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; that is never followed</source>
        <translation>يحيلنا الخادم إلى مكان آخر؛ لا تُتبع الإحالة أبدًا</translation>
    </message>
    <message>
        <source>The token is not accepted</source>
        <translation>الرمز غير مقبول</translation>
    </message>
    <message>
        <source>The server does not know this</source>
        <translation>لا يعرف الخادم هذا</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>رفض الخادم الطلب</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>تعطّل الخادم</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>تعذّرت قراءة الرد</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>أُوقفت المحاولة</translation>
    </message>
    <message>
        <source>The token has no right to this</source>
        <translation>لا يملك الرمز صلاحية لذلك</translation>
    </message>
</context>
<context>
    <name>FieldCell</name>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>الأسماء الوسطى</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>رابط الصورة</translation>
    </message>
    <message>
        <source>Extra phones</source>
        <translation>هواتف إضافية</translation>
    </message>
    <message>
        <source>Extra e-mails</source>
        <translation>عناوين بريد إضافية</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>new from Dixa</source>
        <translation>جديد من Dixa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Settings as a file</source>
        <translation>الإعدادات كملف</translation>
    </message>
    <message>
        <source>For another computer, or to keep. Tokens, passwords and the server are never in it.</source>
        <translation>لنقلها إلى جهاز آخر أو للاحتفاظ بها. لا يتضمن الملف الرموز ولا كلمات المرور ولا الخادم أبدًا.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>إعدادات ‎(*.json)</translation>
    </message>
    <message>
        <source>save backup file</source>
        <translation>حفظ نسخة احتياطية ملف تصدير</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>استيراد...</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>What would change is shown first.</source>
        <translation>يُعرض أولًا ما سيتغير.</translation>
    </message>
    <message>
        <source>load restore file</source>
        <translation>تحميل استعادة ملف استيراد</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>the token file cannot be read: %1</source>
        <translation>تعذّرت قراءة ملف الرمز: %1</translation>
    </message>
    <message>
        <source>the token file is a directory</source>
        <translation>ملف الرمز مجلد</translation>
    </message>
    <message>
        <source>Other users of this computer may read the token file; chmod 600 closes it.</source>
        <translation>بوسع مستخدمين آخرين لهذا الجهاز قراءة ملف الرمز؛ يمنع ذلك chmod 600.</translation>
    </message>
    <message>
        <source>the token file is too long to hold a token</source>
        <translation>ملف الرمز أطول من أن يكون رمزًا</translation>
    </message>
    <message>
        <source>the token file holds no usable token: %1</source>
        <translation>لا رمز صالحًا في ملف الرمز: %1</translation>
    </message>
    <message>
        <source>a token file is only read</source>
        <translation>ملف الرمز للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>تجميع حسب الفريق</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>تجميع حسب الحالة</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Order frozen</source>
        <translation>الترتيب مجمّد</translation>
    </message>
    <message>
        <source>All</source>
        <comment>people</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>all</source>
        <comment>teams</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no team</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>teams</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>الفريق: %1</translation>
    </message>
    <message>
        <source>Group: team</source>
        <translation>التجميع: الفريق</translation>
    </message>
    <message>
        <source>Group: state</source>
        <translation>التجميع: الحالة</translation>
    </message>
    <message>
        <source>1 move waiting</source>
        <translation>نقل واحد معلّق</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting</source>
        <translation>
            <numerusform>%n نقل معلّق</numerusform>
            <numerusform>نقل واحد معلّق</numerusform>
            <numerusform>نقلان معلّقان</numerusform>
            <numerusform>%n عمليات نقل معلّقة</numerusform>
            <numerusform>%n نقلًا معلّقًا</numerusform>
            <numerusform>%n نقل معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 move waiting, Space</source>
        <translation>نقل واحد معلّق، المسافة</translation>
    </message>
    <message numerus="yes">
        <source>%n moves waiting, Space</source>
        <translation>
            <numerusform>%n نقل معلّق، المسافة</numerusform>
            <numerusform>نقل واحد معلّق، المسافة</numerusform>
            <numerusform>نقلان معلّقان، المسافة</numerusform>
            <numerusform>%n عمليات نقل معلّقة، المسافة</numerusform>
            <numerusform>%n نقلًا معلّقًا، المسافة</numerusform>
            <numerusform>%n نقل معلّق، المسافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people whose values changed in one answer</comment>
        <translation>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>ربط Rollcall بـ Dixa</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>استبدال الرمز</translation>
    </message>
    <message>
        <source>The floor keeps what was read last until the new token answers.</source>
        <translation>تُبقي الصالة آخر ما قُرئ حتى يصل رد بالرمز الجديد.</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>دقيقتان. الربط لا يغيّر شيئًا في Dixa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>فتح الصالة</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file or a log.</source>
        <translation>يُحفظ في مخزن مفاتيح النظام، لا في ملف أو سجل.</translation>
    </message>
    <message>
        <source>Kept until you quit, never in a file or a log.</source>
        <translation>يُحفظ حتى الإنهاء، لا في ملف أو سجل.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog::Private</name>
    <message>
        <source>1 request, %1 s</source>
        <extracomment>Under the result of the connection test; %1 = seconds</extracomment>
        <translation>طلب واحد، %1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, %1 s</source>
        <translation>
            <numerusform>%n طلب، %1 ث</numerusform>
            <numerusform>طلب واحد، %1 ث</numerusform>
            <numerusform>طلبان، %1 ث</numerusform>
            <numerusform>%n طلبات، %1 ث</numerusform>
            <numerusform>%n طلبًا، %1 ث</numerusform>
            <numerusform>%n طلب، %1 ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing...</source>
        <translation>جارٍ الاختبار...</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation>استخدام رمز API</translation>
    </message>
    <message>
        <source>An administrator makes it in Dixa under Settings, Integrations, API tokens. Kind: “Dixa API”.</source>
        <translation>ينشئه المسؤول في Dixa من Settings ثم Integrations ثم API tokens. النوع: «Dixa API».</translation>
    </message>
    <message>
        <source>Watch only on this computer</source>
        <translation>للمراقبة فقط على هذا الجهاز</translation>
    </message>
    <message>
        <source>hides every switch and edit, made for the wall</source>
        <translation>يخفي كل تبديل وتحرير، ومصمم لشاشة الجدار</translation>
    </message>
    <message>
        <source>Explore with a simulated organisation</source>
        <translation>استكشاف مؤسسة تجريبية</translation>
    </message>
    <message>
        <source>Invented people on a changing floor. Every feature works, nothing leaves this computer. Marked “Simulated” everywhere.</source>
        <translation>أشخاص افتراضيون في صالة متغيرة. كل الميزات تعمل ولا يغادر شيء هذا الجهاز. تظهر علامة «تجريبي» في كل مكان.</translation>
    </message>
    <message>
        <source>Connect Rollcall to Dixa</source>
        <translation>ربط Rollcall بـ Dixa</translation>
    </message>
    <message>
        <source>Two minutes. Nothing is changed in Dixa by connecting.</source>
        <translation>دقيقتان. الربط لا يغيّر شيئًا في Dixa.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>Name shown here</source>
        <translation>الاسم المعروض هنا</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>خيارات متقدمة...</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>عنوان واجهة API</translation>
    </message>
    <message>
        <source>Send as “Bearer” token</source>
        <translation>إرسال كرمز «Bearer»</translation>
    </message>
    <message>
        <source>Dixa documents the bare token; some gateways want the word before it.</source>
        <translation>وثائق Dixa تذكر الرمز مجردًا؛ وبعض البوابات تشترط الكلمة قبله.</translation>
    </message>
    <message>
        <source>The token can be replaced later in the menu “More”.</source>
        <translation>يمكن استبدال الرمز لاحقًا من قائمة «المزيد».</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open the floor</source>
        <translation>فتح الصالة</translation>
    </message>
    <message>
        <source>Drill: practise on a bad afternoon...</source>
        <translation>تمرين: التدرّب على فترة بعد ظهر عصيبة...</translation>
    </message>
</context>
<context>
    <name>FloorCore</name>
    <message>
        <source>The token was replaced meanwhile</source>
        <translation>استُبدل الرمز في هذه الأثناء</translation>
    </message>
    <message>
        <source>No record in the answer can be read</source>
        <extracomment>A poll was answered with records of which none has the expected form</extracomment>
        <translation>تعذّرت قراءة أي سجل في الرد</translation>
    </message>
    <message>
        <source>The answer was about somebody else</source>
        <translation>الرد يخص شخصًا آخر</translation>
    </message>
</context>
<context>
    <name>FloorMenu</name>
    <message>
        <source>Open inspector</source>
        <translation>فتح التفاصيل</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>نسخ الهاتف</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>ضبط القنوات...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>تحرير...</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>وكيل جديد...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>خفض إلى مستخدم نهائي...</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>توسيع الكل</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>لا أحد يطابق البحث وعوامل التصفية.</translation>
    </message>
    <message>
        <source>The server reports no agents.</source>
        <translation>لا وكلاء لدى الخادم.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا رد بعد.</translation>
    </message>
    <message>
        <source>Nothing was read: the token was refused.</source>
        <translation>لم يُقرأ شيء: رُفض الرمز.</translation>
    </message>
    <message>
        <source>Reading the floor...</source>
        <translation>جارٍ قراءة الصالة...</translation>
    </message>
</context>
<context>
    <name>FloorSection</name>
    <message>
        <source>Floor</source>
        <translation>الصالة</translation>
    </message>
    <message>
        <source>How the table of everybody looks.</source>
        <translation>كيف يبدو جدول جميع الأشخاص.</translation>
    </message>
    <message>
        <source>Compact shows most people, roomy is read from afar.</source>
        <translation>«ضيق» يعرض أكبر عدد من الأشخاص، و«واسع» يُقرأ عن بُعد.</translation>
    </message>
    <message>
        <source>density lines compact roomy</source>
        <translation>كثافة أسطر صفوف ضيق واسع</translation>
    </message>
    <message>
        <source>Team shows by itself where lines are not grouped by team; its box shows it there too.</source>
        <translation>يظهر عمود الفريق تلقائيًا حين لا تُجمَّع الصفوف حسب الفريق؛ وبتحديد خانته يظهر عند التجميع أيضًا.</translation>
    </message>
    <message>
        <source>table hide show</source>
        <translation>جدول عمود إخفاء إظهار</translation>
    </message>
    <message>
        <source>From then on the time is red and has a triangle in Notes.</source>
        <translation>بعد ذلك تظهر المدة بالأحمر ومعها مثلث في عمود «ملاحظات».</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>threshold pause break minutes late</source>
        <translation>حد عتبة استراحة توقف دقائق تأخر</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>FloorSession</name>
    <message>
        <source>Another program holds the record of what is asked; this run&apos;s part is written later.</source>
        <translation>برنامج آخر يشغل سجل الطلبات؛ يُكتب نصيب هذه الجلسة لاحقًا.</translation>
    </message>
    <message>
        <source>The disk is full: the record of what is asked is not kept at present.</source>
        <translation>القرص ممتلئ: لا يُحفظ سجل الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>The record of what is asked cannot be written at present.</source>
        <translation>تتعذّر كتابة سجل الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>The record of what is asked is of a newer version and is left alone; this run keeps none.</source>
        <translation>سجل الطلبات من إصدار أحدث ولن يُمس؛ لا سجل لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The record of what is asked is not kept at present.</source>
        <translation>لا يُحفظ سجل الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>shows who works</source>
        <comment>why the screen must stay lit</comment>
        <translation>يعرض من يعمل</translation>
    </message>
    <message>
        <source>The screen may go dark: its screen saver could not be stopped</source>
        <translation>قد تنطفئ الشاشة: تعذّر إيقاف شاشة التوقف</translation>
    </message>
    <message>
        <source>There is no place to keep the record of what is asked: it ends with this run.</source>
        <translation>لا مكان لحفظ سجل الطلبات: ينتهي بانتهاء هذه الجلسة.</translation>
    </message>
    <message>
        <source>The record of what was asked could not be read; it is set aside as %1.</source>
        <comment>%1 = a file</comment>
        <translation>تعذّرت قراءة سجل الطلبات؛ حُفظ جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Another program holds the history; what is seen meanwhile is written later.</source>
        <translation>برنامج آخر يشغل السجل؛ يُكتب لاحقًا ما يُرصد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The disk is full: no history is kept at present. The floor goes on.</source>
        <translation>القرص ممتلئ: لا يُحفظ السجل حاليًا. تستمر الصالة.</translation>
    </message>
    <message>
        <source>The history cannot be written at present. The floor goes on.</source>
        <translation>تتعذّر كتابة السجل حاليًا. تستمر الصالة.</translation>
    </message>
    <message>
        <source>The history is of a newer version and is left alone; this run keeps none.</source>
        <translation>السجل من إصدار أحدث ولن يُمس؛ لا سجل لهذه الجلسة.</translation>
    </message>
    <message>
        <source>No history is kept at present. The floor goes on.</source>
        <translation>لا يُحفظ السجل حاليًا. تستمر الصالة.</translation>
    </message>
    <message>
        <source>The history could not be read; it is set aside as %1 and a new one begins.</source>
        <comment>%1 = a file</comment>
        <translation>تعذّرت قراءة السجل؛ حُفظ جانبًا باسم %1 وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached: this desk asks Dixa by itself until it can.</source>
        <translation>تعذّر الوصول إلى السجل المشترك: يستعلم هذا الجهاز من Dixa بنفسه حتى يعود الوصول.</translation>
    </message>
    <message>
        <source>The shared history is of another organisation or of a newer version. It is left alone: this desk asks Dixa by itself.</source>
        <translation>السجل المشترك يخص مؤسسة أخرى أو إصدارًا أحدث. لن يُمس: يستعلم هذا الجهاز من Dixa بنفسه.</translation>
    </message>
    <message>
        <source>The server of the shared history has no room left. The floor goes on.</source>
        <translation>لا مساحة متبقية على خادم السجل المشترك. تستمر الصالة.</translation>
    </message>
    <message>
        <source>The shared history cannot be written at present. The floor goes on.</source>
        <translation>تتعذّر كتابة السجل المشترك حاليًا. تستمر الصالة.</translation>
    </message>
    <message>
        <source>The password could not be kept.</source>
        <translation>تعذّر حفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>Drill: nobody here is real</source>
        <translation>تمرين: لا أحد هنا حقيقي</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>تجريبي</translation>
    </message>
</context>
<context>
    <name>FloorTexts</name>
    <message>
        <source>was %1</source>
        <comment>a state word of the server that is no longer fresh</comment>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>%1, disarmed</source>
        <comment>channel switch, as in: off requested, disarmed</comment>
        <translation>%1، مقفل</translation>
    </message>
    <message>
        <source>on, disarmed</source>
        <comment>channel switch</comment>
        <translation>تشغيل، مقفل</translation>
    </message>
    <message>
        <source>off, disarmed</source>
        <comment>channel switch</comment>
        <translation>إيقاف، مقفل</translation>
    </message>
    <message>
        <source>unknown, disarmed</source>
        <comment>channel switch</comment>
        <translation>غير معروف، مقفل</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>header of the time in state: as of this time of day</comment>
        <translation>عند %1</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Floor</source>
        <translation>الصالة</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>تحديد كل المعروضين</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <comment>%1 = a column</comment>
        <translation>الفرز حسب «%1»</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>span</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>channel, inside a sentence</comment>
        <translation>البريد</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>channel, inside a sentence</comment>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>messaging</source>
        <comment>channel, inside a sentence</comment>
        <translation>المراسلة</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>channel, inside a sentence</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>channels unknown</source>
        <translation>القنوات غير معروفة</translation>
    </message>
    <message>
        <source>no channel on</source>
        <translation>لا قناة قيد التشغيل</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>one channel, as in: phone on</comment>
        <translation>%1 قيد التشغيل</translation>
    </message>
    <message>
        <source>%1 and %2 on</source>
        <comment>channels, as in: e-mail, chat and phone on</comment>
        <translation>%1 و%2 قيد التشغيل</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>span: 1 hour 46 minutes</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>span</comment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and span: away 18 minutes</comment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>minutes of the away threshold</comment>
        <translation>أكثر من %1 د</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = people counting, %2 = people wanted</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>people missing</comment>
        <translation>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
        </translation>
    </message>
    <message>
        <source>cover: %1</source>
        <comment>people counting on each channel</comment>
        <translation>التغطية: %1</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group whose people are hidden</comment>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Not in agent list</source>
        <translation>ليس في قائمة الوكلاء</translation>
    </message>
    <message>
        <source>Working but offline</source>
        <translation>يعمل لكنه غير متصل</translation>
    </message>
    <message>
        <source>Channels missing</source>
        <translation>القنوات مفقودة</translation>
    </message>
    <message>
        <source>No channel is on</source>
        <translation>لا قناة قيد التشغيل</translation>
    </message>
    <message>
        <source>Unknown status word</source>
        <translation>كلمة حالة غير معروفة</translation>
    </message>
    <message>
        <source>Status missing</source>
        <translation>الحالة مفقودة</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>column</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>In state</source>
        <comment>column: how long</comment>
        <translation>مدة الحالة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column</comment>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <comment>column</comment>
        <translation>آخر ساعتين</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column</comment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>channel</comment>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>channel</comment>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Messaging</source>
        <comment>channel</comment>
        <translation>المراسلة</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Unknown id</source>
        <comment>state: presence of somebody the agent list does not know</comment>
        <translation>معرّف غير معروف</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>state</comment>
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>Ghost</source>
        <comment>state: offline, yet working</comment>
        <translation>شبح</translation>
    </message>
    <message>
        <source>No channels</source>
        <comment>state</comment>
        <translation>بلا قنوات</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>state</comment>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>state</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>state</comment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>state: nothing was ever read</comment>
        <translation>لم يُرصد</translation>
    </message>
    <message>
        <source>was unknown</source>
        <translation>كان غير معروف</translation>
    </message>
    <message>
        <source>was no status</source>
        <translation>كان بلا حالة</translation>
    </message>
    <message>
        <source>was ghost</source>
        <translation>كان شبحًا</translation>
    </message>
    <message>
        <source>was no channels</source>
        <translation>كان بلا قنوات</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>كان بعيدًا</translation>
    </message>
    <message>
        <source>was working</source>
        <translation>كان يعمل</translation>
    </message>
    <message>
        <source>was offline</source>
        <translation>كان غير متصل</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يُرصد</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>on, not counting</source>
        <comment>channel switch</comment>
        <translation>تشغيل، لا يُحتسب</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <comment>away for longer than the threshold</comment>
        <translation>أكثر من %1 د</translation>
    </message>
    <message>
        <source>No presence read</source>
        <translation>لم يُقرأ تواجد</translation>
    </message>
    <message>
        <source>New here</source>
        <comment>the agent was created within the last day</comment>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value the server did not give</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No team</source>
        <comment>group of people in no team</comment>
        <translation>بلا فريق</translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n يعمل</numerusform>
            <numerusform>%n يعمل</numerusform>
            <numerusform>%n يعملان</numerusform>
            <numerusform>%n يعملون</numerusform>
            <numerusform>%n يعملون</numerusform>
            <numerusform>%n يعملون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n بعيد</numerusform>
            <numerusform>%n بعيد</numerusform>
            <numerusform>%n بعيدان</numerusform>
            <numerusform>%n بعيدون</numerusform>
            <numerusform>%n بعيدون</numerusform>
            <numerusform>%n بعيدون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n غير متصل</numerusform>
            <numerusform>%n غير متصل</numerusform>
            <numerusform>%n غير متصلين</numerusform>
            <numerusform>%n غير متصلين</numerusform>
            <numerusform>%n غير متصلين</numerusform>
            <numerusform>%n غير متصلين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n تناقض</numerusform>
            <numerusform>تناقض واحد</numerusform>
            <numerusform>تناقضان</numerusform>
            <numerusform>%n تناقضات</numerusform>
            <numerusform>%n تناقضًا</numerusform>
            <numerusform>%n تناقض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n تناقض</numerusform>
            <numerusform>تناقض واحد</numerusform>
            <numerusform>تناقضان</numerusform>
            <numerusform>%n تناقضات</numerusform>
            <numerusform>%n تناقضًا</numerusform>
            <numerusform>%n تناقض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshnessChip</name>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>connection</comment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <comment>connection; %1 = a span such as 2 s</comment>
        <translation>مباشر، قبل %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>مضى %1</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <comment>connection; %1 = a span such as 48 s</comment>
        <translation>قديم، %1</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>رُفض الرمز</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>connection</comment>
        <translation>رُفض الرمز</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>still so</source>
        <comment>at the end of what the note is about</comment>
        <translation>ما زال كذلك</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>لم يُرصد شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>All of this time was seen.</source>
        <translation>رُصدت هذه المدة كلها.</translation>
    </message>
    <message>
        <source>Not seen: %1. What happened then is not known.</source>
        <comment>%1 = times of day</comment>
        <translation>لم يُرصد: %1. لا يُعرف ما حدث حينها.</translation>
    </message>
    <message>
        <source>None, as far as was seen.</source>
        <translation>لا شيء، بحسب ما رُصد.</translation>
    </message>
    <message>
        <source>No minimums were set for this day.</source>
        <translation>لم تُحدَّد حدود دنيا لهذا اليوم.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people covering, people wanted</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>At its lowest</source>
        <translation>عند أدنى مستوى</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>%1 = day, %2 and %3 = times</comment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>مذكرة التسليم</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>التغطية دون حدها الأدنى</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Asked from this desk</source>
        <translation>ما طُلب من هذا الجهاز</translation>
    </message>
    <message>
        <source>Written by Rollcall from what this computer has seen. Cover counts who was online, working and had the channel on.</source>
        <translation>كتبه Rollcall مما رصده هذا الجهاز. تحتسب التغطية من كان متصلًا ويعمل والقناة مشغّلة لديه.</translation>
    </message>
</context>
<context>
    <name>HistoryAxis</name>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>working</source>
        <comment>a line shows how many are</comment>
        <translation>يعملون</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes of a sum</comment>
        <translation>%1 س %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>column with a strip of the day</comment>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>the sum of all contradictions</comment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>لم يُرصد</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a team whose people are hidden</comment>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>1 person fits the search at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>شخص واحد يطابق البحث عند %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit the search at %1</source>
        <translation>
            <numerusform>%n شخص يطابق البحث عند %1</numerusform>
            <numerusform>شخص واحد يطابق البحث عند %1</numerusform>
            <numerusform>شخصان يطابقان البحث عند %1</numerusform>
            <numerusform>%n أشخاص يطابقون البحث عند %1</numerusform>
            <numerusform>%n شخصًا يطابقون البحث عند %1</numerusform>
            <numerusform>%n شخص يطابقون البحث عند %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept in this run.</source>
        <translation>لا يُحفظ سجل في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Nothing was seen on this day.</source>
        <translation>لم يُرصد شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Nobody fits the search and the teams.</source>
        <translation>لا أحد يطابق البحث والفرق.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>جارٍ الكتابة...</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Forget the history of this person...</source>
        <translation>محو سجل هذا الشخص...</translation>
    </message>
    <message>
        <source>Forget a person&apos;s history</source>
        <translation>محو سجل شخص</translation>
    </message>
    <message>
        <source>Everything this computer has seen of %1 is deleted, of all days. This cannot be undone.</source>
        <comment>%1 = name</comment>
        <translation>يُحذف كل ما رصده هذا الجهاز عن %1، في كل الأيام. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>this computer was asleep</source>
        <translation>كان هذا الجهاز في وضع السكون</translation>
    </message>
    <message>
        <source>the server could not be read</source>
        <translation>تعذّرت قراءة الخادم</translation>
    </message>
    <message>
        <source>the program was off</source>
        <translation>كان البرنامج متوقفًا</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>Changes of this day...</source>
        <translation>تغييرات هذا اليوم...</translation>
    </message>
    <message>
        <source>Sums of each person...</source>
        <translation>مجاميع كل شخص...</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of the replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>Seen by this computer from %1</source>
        <comment>%1 = time</comment>
        <translation>رصد هذا الجهاز بدءًا من %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gaps</source>
        <translation>
            <numerusform>و%n فجوة أخرى</numerusform>
            <numerusform>وفجوة واحدة أخرى</numerusform>
            <numerusform>وفجوتان أخريان</numerusform>
            <numerusform>و%n فجوات أخرى</numerusform>
            <numerusform>و%n فجوة أخرى</numerusform>
            <numerusform>و%n فجوة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen %1 – %2, %3</source>
        <comment>%1, %2 = times, %3 = why</comment>
        <translation>لم يُرصد %1 – %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>kept %n days</source>
        <translation>
            <numerusform>يُحفظ لمدة %n يوم</numerusform>
            <numerusform>يُحفظ لمدة يوم واحد</numerusform>
            <numerusform>يُحفظ لمدة يومين</numerusform>
            <numerusform>يُحفظ لمدة %n أيام</numerusform>
            <numerusform>يُحفظ لمدة %n يومًا</numerusform>
            <numerusform>يُحفظ لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Show floor at %1</source>
        <extracomment>%1 = time</extracomment>
        <translation>عرض الصالة عند %1</translation>
    </message>
    <message>
        <source>Save the hand-over note</source>
        <translation>حفظ مذكرة التسليم</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>مستندات ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب ‎(*.html)</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>تعذّر إنشاء المستند.</translation>
    </message>
    <message>
        <source>Hand-over note...</source>
        <translation>مذكرة التسليم...</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the replay</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>لا يمكن قراءة السجل الآن.</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>سرعة إعادة العرض</translation>
    </message>
</context>
<context>
    <name>HistoryQuestion</name>
    <message>
        <source>who was were is on at in the</source>
        <comment>words a question may have beside a time, a channel and a state</comment>
        <translation>من كان كانت كانوا هو هي هم هل على في عند الساعة لدى</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History and privacy</source>
        <translation>السجل والخصوصية</translation>
    </message>
    <message>
        <source>What was seen of everybody; what is older than this is deleted every day.</source>
        <translation>ما رُصد عن جميع الأشخاص؛ ويُحذف كل يوم ما هو أقدم من هذه المدة.</translation>
    </message>
    <message>
        <source>Undo keeps more days again; what was deleted does not come back. The history of one person is forgotten on the History page.</source>
        <translation>التراجع يعيد مدة الحفظ الأطول؛ لكن ما حُذف لا يعود. يُمحى سجل شخص واحد من صفحة «السجل».</translation>
    </message>
    <message>
        <source>delete forget keep retention</source>
        <translation>حذف محو حفظ مدة الاحتفاظ</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>Keep it for</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>عدد أيام حفظ السجل</translation>
    </message>
    <message>
        <source>Password of the shared history...</source>
        <translation>كلمة مرور السجل المشترك...</translation>
    </message>
    <message>
        <source>Keep less of the history</source>
        <translation>تقليل مدة حفظ السجل</translation>
    </message>
    <message numerus="yes">
        <source>What was seen more than %n days ago is deleted. This cannot be undone.</source>
        <translation>
            <numerusform>يُحذف ما رُصد قبل أكثر من %n يوم. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُحذف ما رُصد قبل أكثر من يوم واحد. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُحذف ما رُصد قبل أكثر من يومين. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُحذف ما رُصد قبل أكثر من %n أيام. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُحذف ما رُصد قبل أكثر من %n يومًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يُحذف ما رُصد قبل أكثر من %n يوم. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>السجل المشترك</translation>
    </message>
    <message>
        <source>Password for %1. It is kept in the key store.</source>
        <extracomment>%1 = where the history is</extracomment>
        <translation>كلمة المرور لـ %1. تُحفظ في مخزن المفاتيح.</translation>
    </message>
</context>
<context>
    <name>HistorySlider</name>
    <message>
        <source>Moment of the day</source>
        <translation>لحظة من اليوم</translation>
    </message>
</context>
<context>
    <name>HistoryThen</name>
    <message>
        <source>Unclear</source>
        <comment>people whose presence contradicts itself</comment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يُرصد</translation>
    </message>
    <message>
        <source>Floor at %1: %2</source>
        <comment>%1 = time, %2 = counts</comment>
        <translation>الصالة عند %1: %2</translation>
    </message>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>الصالة عند %1</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>The directory was not read, so nothing was compared: %1</source>
        <comment>%1 = why</comment>
        <translation>لم تُقرأ قائمة الوكلاء، لذا لم يُقارن شيء: %1</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <comment>%1 = a file</comment>
        <translation>كُتب التقرير إلى %1</translation>
    </message>
    <message>
        <source>No report was written to %1: %2</source>
        <translation>لم يُكتب تقرير إلى %1: %2</translation>
    </message>
    <message>
        <source>Template written to %1</source>
        <comment>%1 = a file</comment>
        <translation>كُتب القالب إلى %1</translation>
    </message>
    <message>
        <source>No template was written: %1</source>
        <comment>%1 = why</comment>
        <translation>لم يُكتب قالب: %1</translation>
    </message>
    <message>
        <source>tab separated</source>
        <translation>مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>مفصول بفواصل منقوطة</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>مفصول بخطوط عمودية</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>مفصول بفواصل</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses of a mail</source>
        <translation>عناوين رسالة</translation>
    </message>
    <message>
        <source>first row is the header</source>
        <translation>الصف الأول ترويسة</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>بلا ترويسة</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>قائمة ملصقة</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <comment>a file, why</comment>
        <translation>لم يُقرأ %1: %2</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <comment>a file, why</comment>
        <translation>لم يُقبل %1: %2</translation>
    </message>
    <message>
        <source>The list looks otherwise than a moment ago, so nothing was sent. Look at it once more.</source>
        <translation>تختلف القائمة عما كانت قبل لحظة، لذا لم يُرسل شيء. راجعها مرة أخرى.</translation>
    </message>
    <message>
        <source>%1: %2 create, %3 change</source>
        <comment>a list and how many rows</comment>
        <translation>%1: إنشاء %2، تغيير %3</translation>
    </message>
    <message>
        <source>Not all are in %1: %2</source>
        <comment>a team, why</comment>
        <translation>ليس الجميع في %1: %2</translation>
    </message>
    <message>
        <source>The program ended before an answer came; being looked up</source>
        <translation>انتهى البرنامج قبل وصول الرد؛ جارٍ التحقق</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; rows without an answer are looked up, nothing is sent twice.</source>
        <translation>انقطع استيراد. استُعيدت قائمته؛ يُتحقق من الصفوف التي بلا رد، ولا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>An import was cut off. Its list is back; what was not sent can be sent now.</source>
        <translation>انقطع استيراد. استُعيدت قائمته؛ يمكن الآن إرسال ما لم يُرسل.</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>أُوقف قبل الإرسال</translation>
    </message>
    <message>
        <source>The list of an earlier run is damaged on the disk and was not read back. What it sent stands in Activity.</source>
        <translation>قائمة من جلسة سابقة تالفة على القرص ولم تُستعد. ما أُرسل منها مسجّل في «النشاط».</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Alt+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>‏Alt+Enter: %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>a column of a list</comment>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 = a team</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>being added to %1</source>
        <comment>%1 = a team</comment>
        <translation>جارٍ الإضافة إلى %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <comment>%1 = a team</comment>
        <translation>ليس في %1</translation>
    </message>
    <message>
        <source>perhaps in %1</source>
        <comment>%1 = a team</comment>
        <translation>ربما في %1</translation>
    </message>
    <message>
        <source>Alt+Shift+Enter: %1</source>
        <comment>what the keys do</comment>
        <translation>‏Alt+Shift+Enter: %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Paste a table, the addresses of a mail, or open a CSV file. Nothing is sent before you have seen what each row would do.</source>
        <translation>ألصق جدولًا أو عناوين رسالة، أو افتح ملف CSV. لا يُرسل شيء قبل أن ترى ما سيفعله كل صف.</translation>
    </message>
    <message>
        <source>sent %1 to %2</source>
        <comment>times of day</comment>
        <translation>أُرسل من %1 إلى %2</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>جارٍ القراءة...</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n agents at %1</source>
        <comment>%1 = time of day</comment>
        <translation>
            <numerusform>قورن مع %n وكيل عند %1</numerusform>
            <numerusform>قورن مع وكيل واحد عند %1</numerusform>
            <numerusform>قورن مع وكيلين عند %1</numerusform>
            <numerusform>قورن مع %n وكلاء عند %1</numerusform>
            <numerusform>قورن مع %n وكيلًا عند %1</numerusform>
            <numerusform>قورن مع %n وكيل عند %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln left</source>
        <comment>rows</comment>
        <translation>
            <numerusform>إرسال المتبقي (%Ln)</numerusform>
            <numerusform>إرسال المتبقي (%Ln)</numerusform>
            <numerusform>إرسال المتبقي (%Ln)</numerusform>
            <numerusform>إرسال المتبقي (%Ln)</numerusform>
            <numerusform>إرسال المتبقي (%Ln)</numerusform>
            <numerusform>إرسال المتبقي (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln</source>
        <comment>rows</comment>
        <translation>
            <numerusform>إرسال %Ln</numerusform>
            <numerusform>إرسال %Ln</numerusform>
            <numerusform>إرسال %Ln</numerusform>
            <numerusform>إرسال %Ln</numerusform>
            <numerusform>إرسال %Ln</numerusform>
            <numerusform>إرسال %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>A list is being sent. Stop it or wait for its end.</source>
        <translation>يجري إرسال قائمة. أوقفها أو انتظر انتهاءها.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Open CSV...</source>
        <translation>فتح CSV...</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of a list</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>rows that would create somebody</comment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>rows that would change somebody</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>بحاجة إلى إصلاح</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>كيفية القراءة</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Report...</source>
        <translation>التقرير...</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>تعرّف تلقائي</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>the character |</comment>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <source>Is the header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>Is a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>جداول نصية ‎(*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>صفحة للمتصفح ‎(*.html)</translation>
    </message>
    <message>
        <source>No team was read</source>
        <translation>لم يُقرأ أي فريق</translation>
    </message>
    <message>
        <source>failed rows first</source>
        <translation>الصفوف الفاشلة أولًا</translation>
    </message>
    <message>
        <source>Adding people to teams</source>
        <translation>جارٍ إضافة أشخاص إلى الفرق</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <comment>numbers</comment>
        <translation>جارٍ الإرسال: %1 من %2</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>جارٍ المقارنة...</translation>
    </message>
    <message>
        <source>Journal saved: a restart continues here</source>
        <translation>حُفظ التقدّم: يُستأنف من هنا بعد إعادة التشغيل</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>%1 = time of day</comment>
        <translation>حُفظت المسودة عند %1</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>أُنشئ: %Ln</numerusform>
            <numerusform>أُنشئ: %Ln</numerusform>
            <numerusform>أُنشئ: %Ln</numerusform>
            <numerusform>أُنشئ: %Ln</numerusform>
            <numerusform>أُنشئ: %Ln</numerusform>
            <numerusform>أُنشئ: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln create</source>
        <comment>rows that would create somebody</comment>
        <translation>
            <numerusform>إنشاء: %Ln</numerusform>
            <numerusform>إنشاء: %Ln</numerusform>
            <numerusform>إنشاء: %Ln</numerusform>
            <numerusform>إنشاء: %Ln</numerusform>
            <numerusform>إنشاء: %Ln</numerusform>
            <numerusform>إنشاء: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>rows that would change somebody</comment>
        <translation>
            <numerusform>تغيير: %Ln</numerusform>
            <numerusform>تغيير: %Ln</numerusform>
            <numerusform>تغيير: %Ln</numerusform>
            <numerusform>تغيير: %Ln</numerusform>
            <numerusform>تغيير: %Ln</numerusform>
            <numerusform>تغيير: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>دون تغيير: %Ln</numerusform>
            <numerusform>دون تغيير: %Ln</numerusform>
            <numerusform>دون تغيير: %Ln</numerusform>
            <numerusform>دون تغيير: %Ln</numerusform>
            <numerusform>دون تغيير: %Ln</numerusform>
            <numerusform>دون تغيير: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>مستبعد: %Ln</numerusform>
            <numerusform>مستبعد: %Ln</numerusform>
            <numerusform>مستبعد: %Ln</numerusform>
            <numerusform>مستبعد: %Ln</numerusform>
            <numerusform>مستبعد: %Ln</numerusform>
            <numerusform>مستبعد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need repair and stay</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>بحاجة إلى إصلاح وباقٍ: %Ln</numerusform>
            <numerusform>بحاجة إلى إصلاح وباقٍ: %Ln</numerusform>
            <numerusform>بحاجة إلى إصلاح وباقٍ: %Ln</numerusform>
            <numerusform>بحاجة إلى إصلاح وباقٍ: %Ln</numerusform>
            <numerusform>بحاجة إلى إصلاح وباقٍ: %Ln</numerusform>
            <numerusform>بحاجة إلى إصلاح وباقٍ: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>rows without a clear end</comment>
        <translation>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of rows</comment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a row of a list would do</comment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a row of a list would do</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Taken?</source>
        <comment>an e-mail that somebody else has</comment>
        <translation>محجوز؟</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>what became of a row</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Sent %1 to %2 (UTC)</source>
        <comment>times</comment>
        <translation>أُرسل من %1 إلى %2 (UTC)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a team</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>ليس في %1: %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنفَّذ</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>numbers</comment>
        <translation>تم %1 من %2</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>One other row uses %1.</source>
        <comment>%1 = a domain</comment>
        <translation>صف واحد آخر يستخدم %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a repaired value</comment>
        <translation>استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Same e-mail as row %1.</source>
        <translation>البريد الإلكتروني نفسه في الصف %1.</translation>
    </message>
    <message>
        <source>Same e-mail as row %1, only the capitals differ.</source>
        <translation>البريد الإلكتروني نفسه في الصف %1، مع اختلاف حالة الأحرف فقط.</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>استبعاد الصف %1</translation>
    </message>
    <message>
        <source>Already an extra e-mail of %1. Dixa will probably refuse it.</source>
        <comment>%1 = name</comment>
        <translation>هذا بالفعل بريد إلكتروني إضافي لـ %1. سيرفضه Dixa على الأرجح.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>إرسال مع ذلك</translation>
    </message>
    <message>
        <source>%1 has this number. Dixa may refuse it.</source>
        <comment>%1 = name</comment>
        <translation>هذا الرقم لـ %1. قد يرفضه Dixa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows use %1.</source>
        <comment>%1 = a domain</comment>
        <translation>
            <numerusform>%Ln صف آخر يستخدم %1.</numerusform>
            <numerusform>صف واحد آخر يستخدم %1.</numerusform>
            <numerusform>صفان آخران يستخدمان %1.</numerusform>
            <numerusform>%Ln صفوف أخرى تستخدم %1.</numerusform>
            <numerusform>%Ln صفًا آخر يستخدم %1.</numerusform>
            <numerusform>%Ln صف آخر يستخدم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 = name</comment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Created, but not in %1: %2</source>
        <comment>a team, why</comment>
        <translation>أُنشئ، لكنه ليس في %1: %2</translation>
    </message>
    <message>
        <source>Two teams are called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>يوجد فريقان باسم %1. يُنشأ الشخص بلا فريق.</translation>
    </message>
    <message>
        <source>There is no team called %1. The person is created without.</source>
        <comment>a name</comment>
        <translation>لا يوجد فريق باسم %1. يُنشأ الشخص بلا فريق.</translation>
    </message>
</context>
<context>
    <name>ImportSide</name>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Rows %1, ...</source>
        <translation>الصفوف %1، ...</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>الصفوف %1</translation>
    </message>
    <message>
        <source>Repairs and what will be sent</source>
        <translation>الإصلاحات وما سيُرسل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>1 new person has no team from this list.</source>
        <translation>شخص جديد واحد بلا فريق من هذه القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n new people have no team from this list.</source>
        <translation>
            <numerusform>%n شخص جديد بلا فريق من هذه القائمة.</numerusform>
            <numerusform>شخص جديد واحد بلا فريق من هذه القائمة.</numerusform>
            <numerusform>شخصان جديدان بلا فريق من هذه القائمة.</numerusform>
            <numerusform>%n أشخاص جدد بلا فريق من هذه القائمة.</numerusform>
            <numerusform>%n شخصًا جديدًا بلا فريق من هذه القائمة.</numerusform>
            <numerusform>%n شخص جديد بلا فريق من هذه القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels stay as Dixa sets them.</source>
        <translation>تبقى القنوات كما يحددها Dixa.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to a team...</source>
        <translation>
            <numerusform>إضافة %n إلى فريق...</numerusform>
            <numerusform>إضافة %n إلى فريق...</numerusform>
            <numerusform>إضافة %n إلى فريق...</numerusform>
            <numerusform>إضافة %n إلى فريق...</numerusform>
            <numerusform>إضافة %n إلى فريق...</numerusform>
            <numerusform>إضافة %n إلى فريق...</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>الخلايا الفارغة</translation>
    </message>
    <message>
        <source>Empty leaves a value as it is. Type &lt;clear&gt; to clear it.</source>
        <translation>الخلية الفارغة تُبقي القيمة كما هي. اكتب ‎&lt;clear&gt;‎ لمسحها.</translation>
    </message>
    <message>
        <source>Repair once for many</source>
        <translation>إصلاح عدة صفوف معًا</translation>
    </message>
    <message>
        <source>1 name in capitals or small letters</source>
        <translation>اسم واحد بأحرف كبيرة فقط أو صغيرة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n names in capitals or small letters</source>
        <translation>
            <numerusform>%n اسم بأحرف كبيرة فقط أو صغيرة فقط</numerusform>
            <numerusform>اسم واحد بأحرف كبيرة فقط أو صغيرة فقط</numerusform>
            <numerusform>اسمان بأحرف كبيرة فقط أو صغيرة فقط</numerusform>
            <numerusform>%n أسماء بأحرف كبيرة فقط أو صغيرة فقط</numerusform>
            <numerusform>%n اسمًا بأحرف كبيرة فقط أو صغيرة فقط</numerusform>
            <numerusform>%n اسم بأحرف كبيرة فقط أو صغيرة فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n as names are written</source>
        <translation>
            <numerusform>كتابة %n كما تُكتب الأسماء</numerusform>
            <numerusform>كتابة %n كما تُكتب الأسماء</numerusform>
            <numerusform>كتابة %n كما تُكتب الأسماء</numerusform>
            <numerusform>كتابة %n كما تُكتب الأسماء</numerusform>
            <numerusform>كتابة %n كما تُكتب الأسماء</numerusform>
            <numerusform>كتابة %n كما تُكتب الأسماء</numerusform>
        </translation>
    </message>
    <message>
        <source>1 phone without a country code</source>
        <translation>رقم هاتف واحد بلا رمز بلد</translation>
    </message>
    <message numerus="yes">
        <source>%n phones without a country code</source>
        <translation>
            <numerusform>%n رقم هاتف بلا رمز بلد</numerusform>
            <numerusform>رقم هاتف واحد بلا رمز بلد</numerusform>
            <numerusform>رقما هاتف بلا رمز بلد</numerusform>
            <numerusform>%n أرقام هاتف بلا رمز بلد</numerusform>
            <numerusform>%n رقم هاتف بلا رمز بلد</numerusform>
            <numerusform>%n رقم هاتف بلا رمز بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>. A warning: they are sent as typed.</source>
        <translation>. تحذير: تُرسل كما كُتبت.</translation>
    </message>
    <message numerus="yes">
        <source>Put the country code in front of %n</source>
        <translation>
            <numerusform>إضافة رمز البلد قبل %n</numerusform>
            <numerusform>إضافة رمز البلد قبل %n</numerusform>
            <numerusform>إضافة رمز البلد قبل %n</numerusform>
            <numerusform>إضافة رمز البلد قبل %n</numerusform>
            <numerusform>إضافة رمز البلد قبل %n</numerusform>
            <numerusform>إضافة رمز البلد قبل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in front of %n</source>
        <comment>%1 = +45</comment>
        <translation>
            <numerusform>إضافة ‎%1 قبل %n</numerusform>
            <numerusform>إضافة ‎%1 قبل %n</numerusform>
            <numerusform>إضافة ‎%1 قبل %n</numerusform>
            <numerusform>إضافة ‎%1 قبل %n</numerusform>
            <numerusform>إضافة ‎%1 قبل %n</numerusform>
            <numerusform>إضافة ‎%1 قبل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 address without its ending</source>
        <translation>عنوان واحد بلا لاحقة</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses without their ending</source>
        <translation>
            <numerusform>%n عنوان بلا لاحقة</numerusform>
            <numerusform>عنوان واحد بلا لاحقة</numerusform>
            <numerusform>عنوانان بلا لاحقة</numerusform>
            <numerusform>%n عناوين بلا لاحقة</numerusform>
            <numerusform>%n عنوانًا بلا لاحقة</numerusform>
            <numerusform>%n عنوان بلا لاحقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>%1 = a domain</comment>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>1 row without a display name</source>
        <translation>صف واحد بلا اسم عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a display name</source>
        <translation>
            <numerusform>%n صف بلا اسم عرض</numerusform>
            <numerusform>صف واحد بلا اسم عرض</numerusform>
            <numerusform>صفان بلا اسم عرض</numerusform>
            <numerusform>%n صفوف بلا اسم عرض</numerusform>
            <numerusform>%n صفًا بلا اسم عرض</numerusform>
            <numerusform>%n صف بلا اسم عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it from names or e-mail</source>
        <translation>تكوينه من الأسماء أو البريد</translation>
    </message>
    <message>
        <source>1 e-mail that is there twice</source>
        <translation>بريد إلكتروني واحد مكرر</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that are there twice</source>
        <translation>
            <numerusform>%n عنوان بريد مكرر</numerusform>
            <numerusform>عنوان بريد واحد مكرر</numerusform>
            <numerusform>عنوانا بريد مكرران</numerusform>
            <numerusform>%n عناوين بريد مكررة</numerusform>
            <numerusform>%n عنوان بريد مكررًا</numerusform>
            <numerusform>%n عنوان بريد مكرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
            <numerusform>استبعاد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>kept for after creation</source>
        <translation>محفوظ لما بعد الإنشاء</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>No column is the e-mail yet: choose one in the header (Alt+Down).</source>
        <translation>لم يُحدَّد عمود البريد الإلكتروني بعد: اختره من الترويسة (Alt+Down).</translation>
    </message>
    <message>
        <source>All columns are used as their header says.</source>
        <translation>تُستخدم كل الأعمدة كما تنص ترويستها.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>سيُرسل</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often, %n rows</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Whole phone numbers are sent without blanks.</source>
        <translation>تُرسل أرقام الهاتف الكاملة بلا مسافات.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a name</comment>
        <translation>الصف %1، %2</translation>
    </message>
    <message>
        <source>It was not done. What was sent:</source>
        <translation>لم يُنفَّذ. ما أُرسل:</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it was done. What was sent:</source>
        <translation>لا يُعرف بعد إن كان قد نُفّذ. ما أُرسل:</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones, and:</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n طلب سابق، ثم:</numerusform>
            <numerusform>طلب سابق واحد، ثم:</numerusform>
            <numerusform>طلبان سابقان، ثم:</numerusform>
            <numerusform>%n طلبات سابقة، ثم:</numerusform>
            <numerusform>%n طلبًا سابقًا، ثم:</numerusform>
            <numerusform>%n طلب سابق، ثم:</numerusform>
        </translation>
    </message>
    <message>
        <source>team</source>
        <comment>before its name</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>%1, 1 row</source>
        <comment>a request</comment>
        <translation>%1، صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <comment>a request</comment>
        <translation>
            <numerusform>%1، %n صف</numerusform>
            <numerusform>%1، صف واحد</numerusform>
            <numerusform>%1، صفان</numerusform>
            <numerusform>%1، %n صفوف</numerusform>
            <numerusform>%1، %n صفًا</numerusform>
            <numerusform>%1، %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ok</source>
        <comment>a time of day, how many rows</comment>
        <translation>%1، نجح %2</translation>
    </message>
    <message>
        <source>Add 1 to the team of the list</source>
        <translation>إضافة شخص واحد إلى الفريق الوارد في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the teams of the list</source>
        <translation>
            <numerusform>إضافة %n إلى الفرق الواردة في القائمة</numerusform>
            <numerusform>إضافة %n إلى الفرق الواردة في القائمة</numerusform>
            <numerusform>إضافة %n إلى الفرق الواردة في القائمة</numerusform>
            <numerusform>إضافة %n إلى الفرق الواردة في القائمة</numerusform>
            <numerusform>إضافة %n إلى الفرق الواردة في القائمة</numerusform>
            <numerusform>إضافة %n إلى الفرق الواردة في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH team %1</source>
        <comment>a request</comment>
        <translation>‏PATCH الفريق %1</translation>
    </message>
    <message>
        <source>1 e-mail with blanks or marks that do not belong there</source>
        <translation>عنوان بريد واحد فيه مسافات أو علامات ليست في محلها</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails with blanks or marks that do not belong there</source>
        <translation>
            <numerusform>%n عنوان بريد فيها مسافات أو علامات ليست في محلها</numerusform>
            <numerusform>عنوان بريد واحد فيه مسافات أو علامات ليست في محلها</numerusform>
            <numerusform>عنوانا بريد فيهما مسافات أو علامات ليست في محلها</numerusform>
            <numerusform>%n عناوين بريد فيها مسافات أو علامات ليست في محلها</numerusform>
            <numerusform>%n عنوان بريد فيها مسافات أو علامات ليست في محلها</numerusform>
            <numerusform>%n عنوان بريد فيها مسافات أو علامات ليست في محلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>إزالتها</translation>
    </message>
    <message numerus="yes">
        <source>Take them out of %n</source>
        <comment>e-mails</comment>
        <translation>
            <numerusform>إزالتها من %n</numerusform>
            <numerusform>إزالتها من %n</numerusform>
            <numerusform>إزالتها من %n</numerusform>
            <numerusform>إزالتها من %n</numerusform>
            <numerusform>إزالتها من %n</numerusform>
            <numerusform>إزالتها من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 outcome</source>
        <comment>of HTTP</comment>
        <translation>%1، نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n outcomes</source>
        <comment>%1 = of HTTP</comment>
        <translation>
            <numerusform>%1، %n نتيجة</numerusform>
            <numerusform>%1، نتيجة واحدة</numerusform>
            <numerusform>%1، نتيجتان</numerusform>
            <numerusform>%1، %n نتائج</numerusform>
            <numerusform>%1، %n نتيجة</numerusform>
            <numerusform>%1، %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is this row&apos;s for certain.</source>
        <translation>لا يمكن الجزم بأن أيًا منها يخص هذا الصف.</translation>
    </message>
    <message>
        <source>%1, outcome %2 of %3</source>
        <comment>of HTTP, a number, how many</comment>
        <translation>%1، النتيجة %2 من %3</translation>
    </message>
    <message>
        <source>Matched to this row by the id in it.</source>
        <translation>نُسبت إلى هذا الصف بالمعرّف الوارد فيها.</translation>
    </message>
    <message>
        <source>Matched to this row by the e-mail in it.</source>
        <translation>نُسبت إلى هذا الصف بالبريد الإلكتروني الوارد فيها.</translation>
    </message>
    <message>
        <source>Matched to this row by its place in the answer: the failure names nobody.</source>
        <translation>نُسبت إلى هذا الصف بحسب موضعها في الرد: لا يذكر الخطأ أحدًا.</translation>
    </message>
    <message>
        <source>Matched to this row because it was the only one left without an outcome.</source>
        <translation>نُسبت إلى هذا الصف لأنه الوحيد الذي بقي بلا نتيجة.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>The answer to it</source>
        <translation>الرد عليه</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Choose a person to see everything known about them.</source>
        <translation>اختر شخصًا لترى كل ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>This person is no longer on the floor.</source>
        <translation>لم يعد هذا الشخص في الصالة.</translation>
    </message>
    <message>
        <source>On, but in no channel of this table: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>مشغّل، لكن في غير قنوات هذا الجدول: %1</translation>
    </message>
    <message>
        <source>asking</source>
        <comment>a request for one person is under way</comment>
        <translation>جارٍ الاستعلام</translation>
    </message>
    <message>
        <source>disarmed until fresh</source>
        <comment>switches</comment>
        <translation>مقفل حتى تصل بيانات حديثة</translation>
    </message>
    <message>
        <source>watch only</source>
        <comment>switches cannot be moved</comment>
        <translation>للمراقبة فقط</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>الرد %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Not read again: %1</source>
        <comment>%1 = why</comment>
        <translation>لم تُعد القراءة: %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Read this person&apos;s presence again</source>
        <translation>إعادة قراءة تواجد هذا الشخص</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>آخر التغييرات</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>تحرير...</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>خفض إلى مستخدم نهائي...</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>المزيد لهذا الشخص</translation>
    </message>
</context>
<context>
    <name>InspectorChanges</name>
    <message>
        <source>%1 on</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>%1 = a channel as Dixa calls it</comment>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, requested by you</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1، بطلب منك</translation>
    </message>
    <message>
        <source>%1, by you, confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1، بطلب منك، مؤكد</translation>
    </message>
    <message>
        <source>%1, by you, not confirmed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1، بطلب منك، غير مؤكد</translation>
    </message>
    <message>
        <source>%1, by you, failed</source>
        <comment>%1 = a switch, as in: Phone off</comment>
        <translation>%1، بطلب منك، فشل</translation>
    </message>
    <message>
        <source>None seen yet</source>
        <comment>recent changes</comment>
        <translation>لم يُرصد أي تغيير بعد</translation>
    </message>
</context>
<context>
    <name>InspectorChannel</name>
    <message>
        <source>changed elsewhere</source>
        <comment>a switch</comment>
        <translation>تغيّر في مكان آخر</translation>
    </message>
    <message>
        <source>%1: more</source>
        <extracomment>Name of a button with a menu; %1 is a channel</extracomment>
        <translation>%1: المزيد</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Takes the mark of a failed switch away</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>Name of a button; %1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>تجاهل «%1»</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>لم يُرصد بعد</translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation>لا شيء قيد التشغيل</translation>
    </message>
    <message>
        <source>on: %1</source>
        <comment>%1 = a list of channels</comment>
        <translation>المشغّل: %1</translation>
    </message>
</context>
<context>
    <name>InspectorContact</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>a telephone number</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>نسخ رقم الهاتف</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>Close the inspector</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1 = a span in the state, %2 = time of day</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <comment>%1 = a span, %2 = time of day</comment>
        <translation>منذ %1، من %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>InspectorToday</name>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes of a sum</comment>
        <translation>%1 س %2</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يُرصد</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <comment>%1 = sums such as &apos;Working 5 h 15&apos;</comment>
        <translation>اليوم: %1</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>person above, below</source>
        <translation>الشخص السابق، التالي</translation>
    </message>
    <message>
        <source>cell beside; on a team: fold, unfold</source>
        <translation>الخلية المجاورة؛ وعلى فريق: طي، توسيع</translation>
    </message>
    <message>
        <source>first, last person</source>
        <translation>أول شخص، آخر شخص</translation>
    </message>
    <message>
        <source>a page up, down</source>
        <translation>صفحة لأعلى، لأسفل</translation>
    </message>
    <message>
        <source>switch e-mail, chat, messaging, phone</source>
        <translation>تبديل البريد، الدردشة، المراسلة، الهاتف</translation>
    </message>
    <message>
        <source>add or take out of the selection</source>
        <translation>إضافة إلى التحديد أو إزالة منه</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>select all shown</source>
        <translation>تحديد كل المعروضين</translation>
    </message>
    <message>
        <source>set channels of those selected</source>
        <translation>ضبط قنوات المحددين</translation>
    </message>
    <message>
        <source>apply the moves that wait</source>
        <translation>تطبيق عمليات النقل المعلّقة</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>the key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>held: nothing moves</source>
        <translation>مع الضغط: لا يتحرك شيء</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>acknowledge the alert</source>
        <translation>إقرار التنبيه</translation>
    </message>
    <message>
        <source>let it sleep for 15 minutes</source>
        <translation>تأجيله 15 دقيقة</translation>
    </message>
    <message>
        <source>minimums</source>
        <translation>الحدود الدنيا</translation>
    </message>
    <message>
        <source>who could be turned on</source>
        <translation>من يمكن تشغيل القناة لديه</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>commands and agents by typing</source>
        <translation>الأوامر والوكلاء بالكتابة</translation>
    </message>
    <message>
        <source>undo what was switched</source>
        <translation>تراجع عن التبديل</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>إعادة التبديل</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>وكيل جديد</translation>
    </message>
    <message>
        <source>ask again now</source>
        <translation>تحديث الآن</translation>
    </message>
    <message>
        <source>the wall; Esc twice leaves it</source>
        <translation>شاشة الجدار؛ Esc مرتين للخروج</translation>
    </message>
    <message>
        <source>close the inspector, empty the search</source>
        <translation>إغلاق التفاصيل، إفراغ البحث</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key store of this desktop has not answered so far.</source>
        <translation>لم يستجب مخزن المفاتيح على سطح المكتب هذا حتى الآن.</translation>
    </message>
</context>
<context>
    <name>KeychainWorker</name>
    <message>
        <source>Access to the key store was declined.</source>
        <translation>رُفض الوصول إلى مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>The key store refuses access.</source>
        <translation>مخزن المفاتيح يرفض الوصول.</translation>
    </message>
    <message>
        <source>No key store can be used on this desktop.</source>
        <translation>لا مخزن مفاتيح صالحًا للاستخدام على سطح المكتب هذا.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language you translate into, in that language: Deutsch, Dansk</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates, at once.</source>
        <translation>للنصوص والأرقام والتواريخ، وتسري فورًا.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit Rollcall</source>
        <translation>إنهاء Rollcall</translation>
    </message>
    <message>
        <source>1 request has not been sent yet.</source>
        <translation>لم يُرسل طلب واحد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests have not been sent yet.</source>
        <translation>
            <numerusform>لم يُرسل %n طلب بعد.</numerusform>
            <numerusform>لم يُرسل طلب واحد بعد.</numerusform>
            <numerusform>لم يُرسل طلبان بعد.</numerusform>
            <numerusform>لم تُرسل %n طلبات بعد.</numerusform>
            <numerusform>لم يُرسل %n طلبًا بعد.</numerusform>
            <numerusform>لم يُرسل %n طلب بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting leaves them unsent; what is under way is waited for. Activity says at the next start which ones they were.</source>
        <translation>عند الإنهاء تبقى غير مرسلة، ويُنتظر ما هو قيد التنفيذ. تبيّن صفحة «النشاط» عند البدء التالي ما هي.</translation>
    </message>
    <message>
        <source>Quit, send no more</source>
        <translation>إنهاء دون إرسال المزيد</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>متابعة التشغيل</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <comment>what the program has written down</comment>
        <translation>سجل أحداث البرنامج</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>أسطر سجل أحداث البرنامج</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that lines of the log must have</comment>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Only lines with these words</source>
        <translation>الأسطر التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Least level</source>
        <comment>of lines of the log</comment>
        <translation>أدنى مستوى</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>المعلومات وما فوقها</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <comment>of the log</comment>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No log is kept: there is no place for it.</source>
        <translation>لا يُحفظ سجل أحداث البرنامج: لا مكان له.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>%1, %2 = numbers of lines of the log</extracomment>
        <translation>الأسطر: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are in the folder.</source>
        <comment>lines of the log</comment>
        <translation>الأسطر الأقدم في المجلد.</translation>
    </message>
    <message>
        <source>Copied. It names versions and folders, no tokens and no people.</source>
        <translation>تم النسخ. فيها إصدارات ومجلدات، ولا رموز ولا أشخاص.</translation>
    </message>
    <message>
        <source>No program could be started for the folder %1</source>
        <comment>%1 = a folder</comment>
        <translation>تعذّر بدء أي برنامج لفتح المجلد %1</translation>
    </message>
</context>
<context>
    <name>LogTail</name>
    <message>
        <source>The log cannot be read.</source>
        <comment>a file</comment>
        <translation>تعذّرت قراءة سجل أحداث البرنامج.</translation>
    </message>
    <message>
        <source>Nothing has been written so far.</source>
        <comment>to the log</comment>
        <translation>لم يُكتب شيء حتى الآن.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Of all windows of this profile. The wall has its own.</source>
        <translation>لكل نوافذ هذا الملف الشخصي. ولشاشة الجدار مظهرها الخاص.</translation>
    </message>
    <message>
        <source>colours appearance mode night</source>
        <translation>ألوان مظهر وضع ليلي</translation>
    </message>
    <message>
        <source>Rows, cells and buttons grow with it.</source>
        <translation>تكبر معه الصفوف والخلايا والأزرار.</translation>
    </message>
    <message>
        <source>font zoom large bigger</source>
        <translation>خط تكبير كبير أكبر حجم</translation>
    </message>
    <message>
        <source>Reduced: nothing flashes or fades.</source>
        <translation>مخفّفة: لا شيء يومض أو يتلاشى.</translation>
    </message>
    <message>
        <source>animation flash fade</source>
        <translation>حركة رسوم متحركة وميض تلاشٍ</translation>
    </message>
    <message>
        <source>Stronger lines, and all words in full ink.</source>
        <translation>خطوط أقوى، وكل الكلمات بلونها الكامل دون تخفيف.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>readable lines ink</source>
        <translation>مقروء وضوح خطوط لون</translation>
    </message>
    <message>
        <source>Seen with other eyes</source>
        <translation>كما تراه عيون أخرى</translation>
    </message>
    <message>
        <source>No state is told by its colour alone: each has a shape and a word. Computed in linear RGB after Machado, Oliveira and Fernandes (2009); without colours by luminance.</source>
        <translation>لا يُستدل على أي حالة بلونها وحده: لكل منها شكل وكلمة. الحساب في RGB الخطي وفق Machado وOliveira وFernandes (2009)؛ وبلا ألوان وفق النصوع.</translation>
    </message>
    <message>
        <source>colour-blind colour blindness protanopia deuteranopia tritanopia greyscale daltonism</source>
        <translation>عمى ألوان الألوان الأحمر الأخضر الأزرق بروتانوبيا ديوتيرانوبيا تريتانوبيا تدرج رمادي دالتونية</translation>
    </message>
</context>
<context>
    <name>LookUpDialog</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>عرض في القائمة</translation>
    </message>
    <message>
        <source>Look up at Dixa</source>
        <translation>البحث في Dixa</translation>
    </message>
    <message>
        <source>Exact e-mail or phone number</source>
        <translation>بريد إلكتروني أو رقم هاتف مطابق تمامًا</translation>
    </message>
    <message>
        <source>The whole address or number</source>
        <translation>العنوان أو الرقم كاملًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>جارٍ الاستعلام...</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <comment>%1 = why</comment>
        <translation>لا رد: %1</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>لا تطابق.</translation>
    </message>
    <message>
        <source>Not in the list as yet: read the list again to work with them.</source>
        <translation>ليس في القائمة بعد: تلزم إعادة قراءة القائمة للتعامل معه.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Read the &amp;agent list again</source>
        <translation>إعادة قراءة قائمة الوكلاء</translation>
    </message>
    <message>
        <source>Re-create an agent from a &amp;backup...</source>
        <translation>إعادة إنشاء وكيل من نسخة احتياطية...</translation>
    </message>
    <message>
        <source>Set up the &amp;wall...</source>
        <translation>إعداد شاشة الجدار...</translation>
    </message>
    <message>
        <source>Replace to&amp;ken...</source>
        <translation>استبدال الرمز...</translation>
    </message>
    <message>
        <source>Co&amp;mmands...</source>
        <translation>الأوامر...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>About &amp;Rollcall</source>
        <translation>حول Rollcall</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <comment>%1 = a step</comment>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>&amp;Drill...</source>
        <comment>training with a simulated bad afternoon</comment>
        <translation>تمرين...</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>&amp;Log...</source>
        <comment>what the program has written down</comment>
        <translation>سجل أحداث البرنامج...</translation>
    </message>
</context>
<context>
    <name>MainWindow::Private</name>
    <message>
        <source>Channels</source>
        <comment>a menu: switches of many people</comment>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Simulated</source>
        <comment>an organisation that is made up</comment>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <extracomment>Title of the window: %1 = whose floor this is</extracomment>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>%1 – Rollcall</source>
        <translation>%1 – Rollcall</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>تحرير...</translation>
    </message>
    <message>
        <source>change profile</source>
        <comment>words a command is found by</comment>
        <translation>تغيير تعديل ملف شخصي بيانات</translation>
    </message>
    <message>
        <source>Set channels...</source>
        <translation>ضبط القنوات...</translation>
    </message>
    <message>
        <source>switch turn on off</source>
        <translation>تبديل تشغيل إيقاف</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>بريد إيميل عنوان</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>نسخ الهاتف</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Show on the floor</source>
        <translation>عرض في الصالة</translation>
    </message>
    <message>
        <source>go find inspector</source>
        <translation>انتقال بحث تفاصيل</translation>
    </message>
    <message>
        <source>Show in the list of agents</source>
        <translation>عرض في قائمة الوكلاء</translation>
    </message>
    <message>
        <source>go find directory</source>
        <translation>انتقال بحث قائمة</translation>
    </message>
    <message>
        <source>Downgrade to end user...</source>
        <translation>خفض إلى مستخدم نهائي...</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>حذف إزالة</translation>
    </message>
    <message>
        <source>New agent...</source>
        <translation>وكيل جديد...</translation>
    </message>
    <message>
        <source>create add</source>
        <translation>إنشاء إضافة</translation>
    </message>
    <message>
        <source>New agents from a list...</source>
        <translation>وكلاء جدد من قائمة...</translation>
    </message>
    <message>
        <source>create add many bulk import paste</source>
        <translation>إنشاء إضافة عدة دفعة استيراد لصق</translation>
    </message>
    <message>
        <source>Re-create an agent from a backup...</source>
        <translation>إعادة إنشاء وكيل من نسخة احتياطية...</translation>
    </message>
    <message>
        <source>restore undo downgrade</source>
        <translation>استعادة تراجع خفض</translation>
    </message>
    <message numerus="yes">
        <source>Edit the %n selected...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>تحرير المحددين (%n)...</numerusform>
            <numerusform>تحرير المحددين (%n)...</numerusform>
            <numerusform>تحرير المحددين (%n)...</numerusform>
            <numerusform>تحرير المحددين (%n)...</numerusform>
            <numerusform>تحرير المحددين (%n)...</numerusform>
            <numerusform>تحرير المحددين (%n)...</numerusform>
        </translation>
    </message>
    <message>
        <source>many bulk</source>
        <translation>عدة دفعة</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade the %n selected to end users...</source>
        <comment>agents</comment>
        <translation>
            <numerusform>خفض المحددين (%n) إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض المحددين (%n) إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض المحددين (%n) إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض المحددين (%n) إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض المحددين (%n) إلى مستخدمين نهائيين...</numerusform>
            <numerusform>خفض المحددين (%n) إلى مستخدمين نهائيين...</numerusform>
        </translation>
    </message>
    <message>
        <source>many delete remove</source>
        <translation>عدة حذف إزالة</translation>
    </message>
    <message numerus="yes">
        <source>Set channels of the %n selected...</source>
        <comment>people</comment>
        <translation>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
            <numerusform>ضبط قنوات المحددين (%n)...</numerusform>
        </translation>
    </message>
    <message>
        <source>many switch</source>
        <translation>عدة تبديل</translation>
    </message>
    <message>
        <source>Look up at Dixa...</source>
        <translation>البحث في Dixa...</translation>
    </message>
    <message>
        <source>find server e-mail phone</source>
        <translation>بحث خادم بريد هاتف</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>%1 = a page</comment>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>فتح صفحة</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>السمة: فاتح</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>السمة: داكن</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>السمة: حسب النظام</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>ألوان مظهر وضع</translation>
    </message>
    <message>
        <source>Row height: compact</source>
        <translation>ارتفاع الصفوف: ضيق</translation>
    </message>
    <message>
        <source>Row height: normal</source>
        <translation>ارتفاع الصفوف: عادي</translation>
    </message>
    <message>
        <source>Row height: roomy</source>
        <translation>ارتفاع الصفوف: واسع</translation>
    </message>
    <message>
        <source>density lines</source>
        <translation>كثافة أسطر</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 = a step</comment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>عرض شاشة الجدار</translation>
    </message>
    <message>
        <source>full screen display presence</source>
        <translation>ملء الشاشة عرض تواجد</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>إعداد شاشة الجدار...</translation>
    </message>
    <message>
        <source>screen distance teams display hours</source>
        <translation>شاشة مسافة فرق عرض ساعات</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>تحديث الآن</translation>
    </message>
    <message>
        <source>refresh retry poll</source>
        <translation>إعادة محاولة استعلام طلب</translation>
    </message>
    <message>
        <source>Read the agent list again</source>
        <translation>إعادة قراءة قائمة الوكلاء</translation>
    </message>
    <message>
        <source>refresh directory</source>
        <translation>تحديث قائمة</translation>
    </message>
    <message>
        <source>Replace token...</source>
        <translation>استبدال الرمز...</translation>
    </message>
    <message>
        <source>key api connection</source>
        <translation>مفتاح واجهة API اتصال</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>مساعدة اختصارات مفاتيح</translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation>حول Rollcall</translation>
    </message>
    <message>
        <source>version help</source>
        <translation>إصدار مساعدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>خروج إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n تنبيه جديد</numerusform>
            <numerusform>تنبيه جديد واحد</numerusform>
            <numerusform>تنبيهان جديدان</numerusform>
            <numerusform>%n تنبيهات جديدة</numerusform>
            <numerusform>%n تنبيهًا جديدًا</numerusform>
            <numerusform>%n تنبيه جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الصالة</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page: what was seen</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Name, or: who was on Phone at 10:40</source>
        <comment>what can be searched for</comment>
        <translation>اسم، أو: من كان على الهاتف عند 10:40</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>page: people from a list</comment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page: what was asked from this desk</comment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Name, channel or result</source>
        <comment>what can be searched for</comment>
        <translation>اسم أو قناة أو نتيجة</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>شاشة الجدار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>New agent draft</source>
        <translation>مسودة وكيل جديد</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>وكيل جديد</translation>
    </message>
    <message>
        <source>A switch of the last run was accepted and does not show in presence. See Activity.</source>
        <translation>قُبلت عملية تبديل من الجلسة السابقة ولا تظهر في التواجد. راجع «النشاط».</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run were accepted and do not show in presence. See Activity.</source>
        <translation>
            <numerusform>قُبلت %n عملية تبديل من الجلسة السابقة ولا تظهر في التواجد. راجع «النشاط».</numerusform>
            <numerusform>قُبلت عملية تبديل واحدة من الجلسة السابقة ولا تظهر في التواجد. راجع «النشاط».</numerusform>
            <numerusform>قُبلت عمليتا تبديل من الجلسة السابقة ولا تظهران في التواجد. راجع «النشاط».</numerusform>
            <numerusform>قُبلت %n عمليات تبديل من الجلسة السابقة ولا تظهر في التواجد. راجع «النشاط».</numerusform>
            <numerusform>قُبلت %n عملية تبديل من الجلسة السابقة ولا تظهر في التواجد. راجع «النشاط».</numerusform>
            <numerusform>قُبلت %n عملية تبديل من الجلسة السابقة ولا تظهر في التواجد. راجع «النشاط».</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is read as asked</source>
        <translation>قُرئت عملية واحدة كما طُلبت</translation>
    </message>
    <message numerus="yes">
        <source>%n are read as asked</source>
        <translation>
            <numerusform>قُرئت %n عملية كما طُلبت</numerusform>
            <numerusform>قُرئت عملية واحدة كما طُلبت</numerusform>
            <numerusform>قُرئت عمليتان كما طُلبتا</numerusform>
            <numerusform>قُرئت %n عمليات كما طُلبت</numerusform>
            <numerusform>قُرئت %n عملية كما طُلبت</numerusform>
            <numerusform>قُرئت %n عملية كما طُلبت</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not show in presence</source>
        <translation>عملية واحدة لا تظهر في التواجد</translation>
    </message>
    <message numerus="yes">
        <source>%n do not show in presence</source>
        <translation>
            <numerusform>%n عملية لا تظهر في التواجد</numerusform>
            <numerusform>عملية واحدة لا تظهر في التواجد</numerusform>
            <numerusform>عمليتان لا تظهران في التواجد</numerusform>
            <numerusform>%n عمليات لا تظهر في التواجد</numerusform>
            <numerusform>%n عملية لا تظهر في التواجد</numerusform>
            <numerusform>%n عملية لا تظهر في التواجد</numerusform>
        </translation>
    </message>
    <message>
        <source>A switch of the last run had no answer: %1. Nothing was sent again.</source>
        <extracomment>%1 = what reading presence has told of them</extracomment>
        <translation>عملية تبديل من الجلسة السابقة بلا رد: %1. لم يُعد إرسال شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n switches of the last run had no answer: %1. Nothing was sent again.</source>
        <translation>
            <numerusform>%n عملية تبديل من الجلسة السابقة بلا رد: %1. لم يُعد إرسال شيء.</numerusform>
            <numerusform>عملية تبديل واحدة من الجلسة السابقة بلا رد: %1. لم يُعد إرسال شيء.</numerusform>
            <numerusform>عمليتا تبديل من الجلسة السابقة بلا رد: %1. لم يُعد إرسال شيء.</numerusform>
            <numerusform>%n عمليات تبديل من الجلسة السابقة بلا رد: %1. لم يُعد إرسال شيء.</numerusform>
            <numerusform>%n عملية تبديل من الجلسة السابقة بلا رد: %1. لم يُعد إرسال شيء.</numerusform>
            <numerusform>%n عملية تبديل من الجلسة السابقة بلا رد: %1. لم يُعد إرسال شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>A timed switch waits for your word: nothing happens by itself. See Activity.</source>
        <translation>عملية تبديل مؤقتة تنتظر قرارك: لا يحدث شيء تلقائيًا. راجع «النشاط».</translation>
    </message>
    <message numerus="yes">
        <source>%n timed switches wait for your word: nothing happens by itself. See Activity.</source>
        <translation>
            <numerusform>%n عملية تبديل مؤقتة تنتظر قرارك: لا يحدث شيء تلقائيًا. راجع «النشاط».</numerusform>
            <numerusform>عملية تبديل مؤقتة واحدة تنتظر قرارك: لا يحدث شيء تلقائيًا. راجع «النشاط».</numerusform>
            <numerusform>عمليتا تبديل مؤقتتان تنتظران قرارك: لا يحدث شيء تلقائيًا. راجع «النشاط».</numerusform>
            <numerusform>%n عمليات تبديل مؤقتة تنتظر قرارك: لا يحدث شيء تلقائيًا. راجع «النشاط».</numerusform>
            <numerusform>%n عملية تبديل مؤقتة تنتظر قرارك: لا يحدث شيء تلقائيًا. راجع «النشاط».</numerusform>
            <numerusform>%n عملية تبديل مؤقتة تنتظر قرارك: لا يحدث شيء تلقائيًا. راجع «النشاط».</numerusform>
        </translation>
    </message>
    <message>
        <source>An import was interrupted: %1 of %2 rows are done. Nothing is sent twice.</source>
        <comment>numbers</comment>
        <translation>انقطع استيراد: الصفوف المنفَّذة %1 من %2. لا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>This takes effect when the import has ended.</source>
        <translation>يسري هذا بعد انتهاء الاستيراد.</translation>
    </message>
    <message>
        <source>Words of a setting</source>
        <comment>what can be searched for</comment>
        <translation>كلمات من إعداد</translation>
    </message>
    <message>
        <source>names no fine channels or groups of channels</source>
        <comment>a setting</comment>
        <translation>لا يسمّي قنوات فرعية ولا مجموعات قنوات</translation>
    </message>
    <message>
        <source>would delete history: choose it on this page</source>
        <comment>a setting</comment>
        <translation>من شأنه حذف جزء من السجل: اختره في هذه الصفحة</translation>
    </message>
    <message>
        <source>is set by the command line</source>
        <comment>a setting</comment>
        <translation>محدَّد من سطر الأوامر</translation>
    </message>
    <message>
        <source>are no rules of alerts</source>
        <comment>a setting</comment>
        <translation>ليس قواعد تنبيهات</translation>
    </message>
    <message>
        <source>is no table of minimums</source>
        <comment>a setting</comment>
        <translation>ليس جدول حدود دنيا</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Drill...</source>
        <translation>تمرين...</translation>
    </message>
    <message>
        <source>training practice exercise simulated bad afternoon</source>
        <translation>تدريب تمرين ممارسة محاكاة فترة بعد الظهر عصيبة</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>version changes update news</source>
        <translation>إصدار تغييرات تحديث جديد</translation>
    </message>
    <message>
        <source>Log...</source>
        <translation>سجل أحداث البرنامج...</translation>
    </message>
    <message>
        <source>debug info messages trouble support</source>
        <translation>سجل تشخيص تصحيح معلومات رسائل مشكلة دعم</translation>
    </message>
    <message>
        <source>Open the window of %1</source>
        <comment>%1 = a profile</comment>
        <translation>فتح نافذة %1</translation>
    </message>
    <message>
        <source>profile organisation account switch</source>
        <translation>ملف شخصي مؤسسة حساب تبديل</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>الملفات الشخصية...</translation>
    </message>
    <message>
        <source>organisation account switch several</source>
        <translation>مؤسسة حساب تبديل عدة حسابات</translation>
    </message>
    <message>
        <source>names no country with telephones</source>
        <comment>a setting</comment>
        <translation>لا يسمّي بلدًا له أرقام هاتف</translation>
    </message>
    <message>
        <source>names columns that the floor does not have</source>
        <comment>a setting</comment>
        <translation>يسمّي أعمدة غير موجودة في الصالة</translation>
    </message>
    <message>
        <source>names a language that Rollcall does not have</source>
        <comment>a setting</comment>
        <translation>يسمّي لغة لا يدعمها Rollcall</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>الحدود الدنيا...</translation>
    </message>
    <message>
        <source>cover coverage plan staffing how many</source>
        <translation>تغطية خطة عدد الموظفين كم</translation>
    </message>
    <message>
        <source>Alert rules...</source>
        <translation>قواعد التنبيهات...</translation>
    </message>
    <message>
        <source>coverage thresholds delays quiet hours notifications</source>
        <translation>تغطية عتبات تأخير ساعات الهدوء إشعارات</translation>
    </message>
    <message>
        <source>Language...</source>
        <translation>اللغة...</translation>
    </message>
    <message>
        <source>Language English settings</source>
        <translation>Language الإنجليزية إعدادات</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>Send whole profiles (PUT)</source>
        <translation>إرسال ملفات شخصية كاملة (PUT)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Edit many</source>
        <translation>تحرير عدة وكلاء</translation>
    </message>
    <message>
        <source>Edit 1 agent</source>
        <translation>تحرير وكيل واحد</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n agents</source>
        <translation>
            <numerusform>تحرير %n وكيل</numerusform>
            <numerusform>تحرير وكيل واحد</numerusform>
            <numerusform>تحرير وكيلين</numerusform>
            <numerusform>تحرير %n وكلاء</numerusform>
            <numerusform>تحرير %n وكيلًا</numerusform>
            <numerusform>تحرير %n وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Add an entry to</source>
        <translation>إضافة قيمة إلى</translation>
    </message>
    <message>
        <source>Remove an entry from</source>
        <translation>إزالة قيمة من</translation>
    </message>
    <message>
        <source>Re-case names</source>
        <translation>تصحيح حالة أحرف الأسماء</translation>
    </message>
    <message>
        <source>Write phones in E.164</source>
        <translation>كتابة الهواتف بصيغة E.164</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>القيمة مطلوبة.</translation>
    </message>
    <message>
        <source>Nobody would be changed by this.</source>
        <translation>لن يغيّر هذا أحدًا.</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: whole profiles are sent, and each answer is compared.</source>
        <translation>مسح قيمة يتطلب PUT: تُرسل الملفات الشخصية كاملة ويُقارن كل رد.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed. Each is read once more just before sending.</source>
        <comment>agents</comment>
        <translation>
            <numerusform>سيتغير %n وكيل. تُعاد قراءة كل وكيل قبيل الإرسال.</numerusform>
            <numerusform>سيتغير وكيل واحد. تُعاد قراءة كل وكيل قبيل الإرسال.</numerusform>
            <numerusform>سيتغير وكيلان. تُعاد قراءة كل وكيل قبيل الإرسال.</numerusform>
            <numerusform>سيتغير %n وكلاء. تُعاد قراءة كل وكيل قبيل الإرسال.</numerusform>
            <numerusform>سيتغير %n وكيلًا. تُعاد قراءة كل وكيل قبيل الإرسال.</numerusform>
            <numerusform>سيتغير %n وكيل. تُعاد قراءة كل وكيل قبيل الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <comment>agents</comment>
        <extracomment>%1 = what is done to so many agents</extracomment>
        <translation>
            <numerusform>استُرجع: %n</numerusform>
            <numerusform>استُرجع: %n</numerusform>
            <numerusform>استُرجع: %n</numerusform>
            <numerusform>استُرجع: %n</numerusform>
            <numerusform>استُرجع: %n</numerusform>
            <numerusform>استُرجع: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan takes the edit back.</source>
        <translation>تسترجع هذه الخطة التحرير.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Send %n</source>
        <comment>agents</comment>
        <extracomment>The number is how many are sent</extracomment>
        <translation>
            <numerusform>إرسال %n</numerusform>
            <numerusform>إرسال %n</numerusform>
            <numerusform>إرسال %n</numerusform>
            <numerusform>إرسال %n</numerusform>
            <numerusform>إرسال %n</numerusform>
            <numerusform>إرسال %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinimumsDialog</name>
    <message>
        <source>Minimums</source>
        <translation>الحدود الدنيا</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>إزالة السطر</translation>
    </message>
    <message>
        <source>Import CSV...</source>
        <translation>استيراد CSV...</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>تصدير CSV...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>اسم الخطة</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>إزالة الخطة</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم عمل</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>A plan has no name.</source>
        <translation>توجد خطة بلا اسم.</translation>
    </message>
    <message>
        <source>Two plans are called %1.</source>
        <translation>توجد خطتان باسم %1.</translation>
    </message>
    <message>
        <source>A line of %1 has no minimum.</source>
        <translation>في %1 سطر بلا حد أدنى.</translation>
    </message>
    <message>
        <source>Without a plan nothing counts as too few. Begin with a new plan, or import one.</source>
        <translation>بلا خطة لا يُعد شيء أقل من اللازم. ابدأ بخطة جديدة أو استورد خطة.</translation>
    </message>
    <message>
        <source>Two plans are for the same day: the first one in the list is in force.</source>
        <translation>توجد خطتان لليوم نفسه: تسري الأولى في القائمة.</translation>
    </message>
    <message>
        <source>Where lines of a team overlap the highest number counts. Without a line of their own, all teams together need the sum.</source>
        <translation>حيث تتداخل أسطر فريق يُحتسب أعلى رقم. وإن لم يكن لكل الفرق معًا سطر خاص فحدّها الأدنى هو المجموع.</translation>
    </message>
    <message>
        <source>The changes are not saved. Close once more to throw them away.</source>
        <translation>لم تُحفظ التغييرات. أغلق مرة أخرى لتجاهلها.</translation>
    </message>
    <message>
        <source>Export the minimums</source>
        <translation>تصدير الحدود الدنيا</translation>
    </message>
    <message>
        <source>Import minimums</source>
        <translation>استيراد الحدود الدنيا</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>%1 = a file</comment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 = why</comment>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems.</source>
        <translation>
            <numerusform>%n مشكلة أخرى.</numerusform>
            <numerusform>مشكلة واحدة أخرى.</numerusform>
            <numerusform>مشكلتان أخريان.</numerusform>
            <numerusform>%n مشكلات أخرى.</numerusform>
            <numerusform>%n مشكلة أخرى.</numerusform>
            <numerusform>%n مشكلة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>1 plan is read; it counts once it is saved.</source>
        <translation>قُرئت خطة واحدة؛ تسري بعد حفظها.</translation>
    </message>
    <message numerus="yes">
        <source>%n plans are read; they count once they are saved.</source>
        <translation>
            <numerusform>قُرئت %n خطة؛ تسري بعد الحفظ.</numerusform>
            <numerusform>قُرئت خطة واحدة؛ تسري بعد الحفظ.</numerusform>
            <numerusform>قُرئت خطتان؛ تسري بعد الحفظ.</numerusform>
            <numerusform>قُرئت %n خطط؛ تسري بعد الحفظ.</numerusform>
            <numerusform>قُرئت %n خطة؛ تسري بعد الحفظ.</numerusform>
            <numerusform>قُرئت %n خطة؛ تسري بعد الحفظ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Floor at %1</source>
        <comment>%1 = time</comment>
        <translation>الصالة عند %1</translation>
    </message>
    <message>
        <source>%1, as it was seen. This is not live, and nothing can be switched here.</source>
        <extracomment>%1 = day</extracomment>
        <translation>%1، كما رُصد. هذا العرض ليس مباشرًا، ولا يمكن تبديل شيء هنا.</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>الانتقال إلى السجل</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>العودة إلى العرض المباشر</translation>
    </message>
    <message>
        <source>Banner: %1</source>
        <translation>الشريط: %1</translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no minimum</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>How this computer reaches Dixa.</source>
        <translation>كيف يصل هذا الجهاز إلى Dixa.</translation>
    </message>
    <message>
        <source>Password...</source>
        <translation>كلمة المرور...</translation>
    </message>
    <message>
        <source>It takes effect with the next request. This computer itself is never asked through it, and the token is only sent through it encrypted.</source>
        <translation>يسري مع الطلب التالي. لا يمر عبره أبدًا ما يُطلب من هذا الجهاز نفسه، ولا يُرسل الرمز عبره إلا مشفّرًا.</translation>
    </message>
    <message>
        <source>http socks firewall host port user password 407</source>
        <translation>http socks بروكسي جدار حماية مضيف منفذ مستخدم كلمة مرور 407</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>proxy</comment>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>نوع البروكسي</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>of a proxy</comment>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a proxy</comment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User</source>
        <comment>of a proxy</comment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Give the name or the address of the proxy; until then all stays as it was.</source>
        <translation>أدخل اسم خادم البروكسي أو عنوانه؛ وحتى ذلك الحين يبقى كل شيء كما كان.</translation>
    </message>
    <message>
        <source>This is no name of a proxy: only its name or address, without http:// and without a port. All stays as it was.</source>
        <translation>ليس هذا اسم خادم بروكسي: المطلوب اسمه أو عنوانه فقط، بلا http://‎ وبلا منفذ. بقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>كلمة مرور البروكسي</translation>
    </message>
    <message>
        <source>Password of %1 for %2. It is kept in the key store.</source>
        <extracomment>%1 = a user, %2 = a proxy</extracomment>
        <translation>كلمة مرور %1 لـ %2. تُحفظ في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>A name of a user cannot have a colon. All stays as it was.</source>
        <translation>لا يمكن أن يحتوي اسم المستخدم على نقطتين رأسيتين. بقي كل شيء كما كان.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This version says nothing of what is new.</source>
        <translation>لا يذكر هذا الإصدار شيئًا عن الجديد فيه.</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>%1 of %2 answered</source>
        <comment>requests</comment>
        <translation>وصل رد %1 من %2</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>Agent</source>
        <comment>column of a batch</comment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column of a batch</comment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a batch</comment>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>PageLink</name>
    <message>
        <source>The link to the next page cannot be read.</source>
        <translation>تعذّرت قراءة رابط الصفحة التالية.</translation>
    </message>
    <message>
        <source>The link to the next page leads to %1; that is never followed.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>رابط الصفحة التالية يؤدي إلى %1؛ لا يُتبع أبدًا.</translation>
    </message>
    <message>
        <source>The link to the next page leads elsewhere in the API.</source>
        <translation>رابط الصفحة التالية يؤدي إلى مكان آخر في واجهة API.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Teams come slowly, one person at a time: the token may not read the list of teams</source>
        <extracomment>Note about the teams shown</extracomment>
        <translation>تصل الفرق ببطء، شخصًا شخصًا: لا يحق للرمز قراءة قائمة الفرق</translation>
    </message>
</context>
<context>
    <name>PictureHostsField</name>
    <message numerus="yes">
        <source>%n hosts at most can be given.</source>
        <translation>
            <numerusform>لا يمكن ذكر أي مضيف (%n).</numerusform>
            <numerusform>يمكن ذكر مضيف واحد (%n) على الأكثر.</numerusform>
            <numerusform>يمكن ذكر مضيفين (%n) على الأكثر.</numerusform>
            <numerusform>يمكن ذكر %n مضيفين على الأكثر.</numerusform>
            <numerusform>يمكن ذكر %n مضيفًا على الأكثر.</numerusform>
            <numerusform>يمكن ذكر %n مضيف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a single word: a host has a dot in its name, such as pictures.example.com.</source>
        <translation>%1 كلمة واحدة: في اسم المضيف نقطة، مثل pictures.example.com.</translation>
    </message>
    <message>
        <source>%1 is an address in numbers: give the name of the host.</source>
        <translation>%1 عنوان رقمي: اذكر اسم المضيف.</translation>
    </message>
    <message>
        <source>%1 is more than a host: give only its name, without https://, port, path or *.</source>
        <translation>%1 أكثر من مضيف: اذكر اسمه فقط، دون https:// أو منفذ أو مسار أو *.</translation>
    </message>
    <message>
        <source>%1 is no name of a host.</source>
        <translation>%1 ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>All stays as it was.</source>
        <translation>يبقى كل شيء كما كان.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>State</source>
        <comment>column of a plan</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column of a plan</comment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a plan</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What a switch is now and what it is asked to be, as in: off → on</extracomment>
        <translation>%1 ← %2</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation>حفظ كإعداد...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Each person&apos;s channels are set back to what this preset remembers of them.</source>
        <translation>تُعاد قنوات كل شخص إلى ما يحفظه هذا الإعداد عنها.</translation>
    </message>
    <message>
        <source>Set channels</source>
        <translation>ضبط القنوات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a batch: %1 = name of a preset, %2 = what it asks, as in: Storm: Phone on, Chat off</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a channel, %2 a team or &quot;all teams&quot;, as in: Chat in DACH</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1 will have nobody.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1: لن يبقى أحد.</translation>
    </message>
    <message>
        <source>%1 will be %2 short.</source>
        <comment>%1 = a channel in a team</comment>
        <translation>%1: سينقص %2.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <comment>%1 = a channel in a team, %2 and %3 = people</comment>
        <translation>%1: من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Choose what each channel is to be. Nothing is sent before you press Send.</source>
        <translation>اختر ما ستكون عليه كل قناة. لا يُرسل شيء قبل الضغط على «إرسال».</translation>
    </message>
    <message>
        <source>Cover counts people online and working. Undo: Revert or Ctrl+Z.</source>
        <translation>تحتسب التغطية المتصلين الذين يعملون. للتراجع: «إرجاع» أو Ctrl+Z.</translation>
    </message>
    <message>
        <source>1 request,</source>
        <translation>طلب واحد،</translation>
    </message>
    <message numerus="yes">
        <source>%n requests,</source>
        <translation>
            <numerusform>%n طلب،</numerusform>
            <numerusform>طلب واحد،</numerusform>
            <numerusform>طلبان،</numerusform>
            <numerusform>%n طلبات،</numerusform>
            <numerusform>%n طلبًا،</numerusform>
            <numerusform>%n طلب،</numerusform>
        </translation>
    </message>
    <message>
        <source>about 1 s.</source>
        <comment>how long it takes</comment>
        <translation>نحو 1 ث.</translation>
    </message>
    <message>
        <source>about %1 s.</source>
        <comment>how long it takes</comment>
        <translation>نحو %1 ث.</translation>
    </message>
    <message>
        <source>1 needs nothing.</source>
        <comment>a wish that makes no request</comment>
        <translation>واحد لا يحتاج إلى شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n need nothing.</source>
        <comment>wishes that make no request</comment>
        <translation>
            <numerusform>%n لا يحتاج إلى شيء.</numerusform>
            <numerusform>واحد لا يحتاج إلى شيء.</numerusform>
            <numerusform>اثنان لا يحتاجان إلى شيء.</numerusform>
            <numerusform>%n لا تحتاج إلى شيء.</numerusform>
            <numerusform>%n لا تحتاج إلى شيء.</numerusform>
            <numerusform>%n لا تحتاج إلى شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>لا طلب بعد.</translation>
    </message>
    <message>
        <source>Nothing to send: everything is so already.</source>
        <translation>لا شيء للإرسال: كل شيء كذلك بالفعل.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>%1 = how many requests</comment>
        <translation>إرسال %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>“%1” is no id of a team</source>
        <translation>‏«%1» ليس معرّف فريق</translation>
    </message>
    <message>
        <source>there is no team “%1”</source>
        <translation>لا فريق باسم «%1»</translation>
    </message>
    <message>
        <source>there is more than one team “%1”; give its id</source>
        <translation>يوجد أكثر من فريق باسم «%1»؛ أدخل المعرّف</translation>
    </message>
    <message>
        <source>the hours “%1 – %2” are not understood</source>
        <translation>الساعات «%1 – %2» غير مفهومة</translation>
    </message>
    <message>
        <source>“%1” is no number of people</source>
        <translation>‏«%1» ليس عدد أشخاص</translation>
    </message>
    <message>
        <source>no minimum is given</source>
        <translation>لم يُذكر حد أدنى</translation>
    </message>
    <message>
        <source>The file is too large for cover plans.</source>
        <translation>الملف أكبر من أن يكون خطط تغطية.</translation>
    </message>
    <message>
        <source>The first line must be: %1</source>
        <translation>يجب أن يكون السطر الأول: %1</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>عدد الخلايا %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>the plan has no name, or a very long one</source>
        <translation>الخطة بلا اسم أو اسمها طويل جدًا</translation>
    </message>
    <message>
        <source>the days “%1” are not understood</source>
        <translation>الأيام «%1» غير مفهومة</translation>
    </message>
    <message>
        <source>there are too many plans</source>
        <translation>الخطط كثيرة جدًا</translation>
    </message>
    <message>
        <source>other days than in an earlier line of “%1”</source>
        <translation>أيام تختلف عما في سطر سابق من «%1»</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>%2 = a problem</comment>
        <translation>السطر %1: %2.</translation>
    </message>
    <message>
        <source>There are too many lines.</source>
        <translation>الأسطر كثيرة جدًا.</translation>
    </message>
</context>
<context>
    <name>PollingSection</name>
    <message>
        <source>Polling and budget</source>
        <translation>الاستعلام ورصيد الطلبات</translation>
    </message>
    <message>
        <source>Dixa allows ten requests a second and 864,000 a day, for all programs with the same token.</source>
        <translation>يسمح Dixa بعشرة طلبات في الثانية و864,000 طلب في اليوم، لكل البرامج التي تستخدم الرمز نفسه.</translation>
    </message>
    <message>
        <source>A shorter time shows changes sooner and costs more of the day&apos;s requests.</source>
        <translation>المدة الأقصر تُظهر التغييرات أسرع وتستهلك المزيد من طلبات اليوم.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>interval refresh seconds how often</source>
        <translation>فاصل مدة تحديث ثوانٍ كم مرة</translation>
    </message>
    <message>
        <source>What the budget is used for now</source>
        <translation>فيمَ يُستخدم رصيد الطلبات الآن</translation>
    </message>
    <message>
        <source>quota limit 429 requests rate</source>
        <translation>حصة حد رصيد 429 طلبات معدل</translation>
    </message>
    <message>
        <source>Now: %1 of 10 requests a second.</source>
        <translation>الآن: %1 من 10 طلبات في الثانية.</translation>
    </message>
    <message>
        <source>Looking at presence in this interval: %1 requests a day, %2 % of the quota.</source>
        <extracomment>%1 = a number, %2 = per cent</extracomment>
        <translation>قراءة التواجد بهذا الفاصل: %1 طلب في اليوم، %2% من الحصة.</translation>
    </message>
    <message>
        <source>Today so far: %1 % of the quota.</source>
        <translation>اليوم حتى الآن: %1% من الحصة.</translation>
    </message>
    <message>
        <source>Dixa has not said &quot;too many requests&quot; (429) today.</source>
        <translation>لم يرد Dixa اليوم بـ «طلبات كثيرة جدًا» (429).</translation>
    </message>
    <message numerus="yes">
        <source>Dixa has said &quot;too many requests&quot; (429) %n times today.</source>
        <translation>
            <numerusform>رد Dixa اليوم بـ «طلبات كثيرة جدًا» (429) %n مرة.</numerusform>
            <numerusform>رد Dixa اليوم بـ «طلبات كثيرة جدًا» (429) مرة واحدة.</numerusform>
            <numerusform>رد Dixa اليوم بـ «طلبات كثيرة جدًا» (429) مرتين.</numerusform>
            <numerusform>رد Dixa اليوم بـ «طلبات كثيرة جدًا» (429) %n مرات.</numerusform>
            <numerusform>رد Dixa اليوم بـ «طلبات كثيرة جدًا» (429) %n مرة.</numerusform>
            <numerusform>رد Dixa اليوم بـ «طلبات كثيرة جدًا» (429) %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent list is being read.</source>
        <translation>جارٍ قراءة قائمة الوكلاء.</translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>This is no name of a profile.</source>
        <translation>ليس هذا اسمًا صالحًا لملف شخصي.</translation>
    </message>
    <message>
        <source>The profile is open in a window: close that first.</source>
        <translation>الملف الشخصي مفتوح في نافذة: أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Not everything of the profile could be removed; its settings are still there.</source>
        <translation>تعذّرت إزالة كل ما في الملف الشخصي؛ وما زالت إعداداته موجودة.</translation>
    </message>
    <message>
        <source>The settings of the profile could not be removed.</source>
        <translation>تعذّرت إزالة إعدادات الملف الشخصي.</translation>
    </message>
    <message>
        <source>Its settings.</source>
        <translation>إعداداته.</translation>
    </message>
    <message numerus="yes">
        <source>Caches: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>الذاكرة المؤقتة: %n ملف، %1.</numerusform>
            <numerusform>الذاكرة المؤقتة: ملف واحد، %1.</numerusform>
            <numerusform>الذاكرة المؤقتة: ملفان، %1.</numerusform>
            <numerusform>الذاكرة المؤقتة: %n ملفات، %1.</numerusform>
            <numerusform>الذاكرة المؤقتة: %n ملفًا، %1.</numerusform>
            <numerusform>الذاكرة المؤقتة: %n ملف، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history, the record of what was asked and the log: %n files, %1.</source>
        <extracomment>%1 = an amount such as 3 MB</extracomment>
        <translation>
            <numerusform>السجل وسجل الطلبات وسجل أحداث البرنامج: %n ملف، %1.</numerusform>
            <numerusform>السجل وسجل الطلبات وسجل أحداث البرنامج: ملف واحد، %1.</numerusform>
            <numerusform>السجل وسجل الطلبات وسجل أحداث البرنامج: ملفان، %1.</numerusform>
            <numerusform>السجل وسجل الطلبات وسجل أحداث البرنامج: %n ملفات، %1.</numerusform>
            <numerusform>السجل وسجل الطلبات وسجل أحداث البرنامج: %n ملفًا، %1.</numerusform>
            <numerusform>السجل وسجل الطلبات وسجل أحداث البرنامج: %n ملف، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them %n backups of agents that were downgraded.</source>
        <translation>
            <numerusform>من بينها %n نسخة احتياطية لوكلاء خُفضوا إلى مستخدمين نهائيين.</numerusform>
            <numerusform>من بينها نسخة احتياطية واحدة لوكيل خُفض إلى مستخدم نهائي.</numerusform>
            <numerusform>من بينها نسختان احتياطيتان لوكيلين خُفضا إلى مستخدمَين نهائيين.</numerusform>
            <numerusform>من بينها %n نسخ احتياطية لوكلاء خُفضوا إلى مستخدمين نهائيين.</numerusform>
            <numerusform>من بينها %n نسخة احتياطية لوكلاء خُفضوا إلى مستخدمين نهائيين.</numerusform>
            <numerusform>من بينها %n نسخة احتياطية لوكلاء خُفضوا إلى مستخدمين نهائيين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token for %1 in the key store.</source>
        <comment>%1 = a server</comment>
        <translation>رمز %1 في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>The password of its proxy in the key store.</source>
        <translation>كلمة مرور البروكسي الخاص به في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>The profile is removed, but not its start with the desktop: %1</source>
        <comment>%1 = why</comment>
        <translation>أُزيل ملف التعريف، لكن لم يُزل بدؤه مع سطح المكتب: %1</translation>
    </message>
    <message>
        <source>Its start with the desktop.</source>
        <translation>بدؤه مع سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a switch that was made for a while, %2 the time when it ends, as in: Phone off until 14:47</extracomment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>is set back by itself, if it is still as left</source>
        <translation>يُعاد تلقائيًا إن بقي كما تُرك</translation>
    </message>
    <message>
        <source>of an earlier run or overdue: nothing happens by itself</source>
        <translation>من جلسة سابقة أو متأخر: لا يحدث شيء تلقائيًا</translation>
    </message>
    <message>
        <source>Turn on now</source>
        <translation>تشغيل الآن</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>إيقاف الآن</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>إبقاؤه متوقفًا</translation>
    </message>
    <message>
        <source>Leave on</source>
        <translation>إبقاؤه مشغّلًا</translation>
    </message>
    <message>
        <source>Timed switches</source>
        <translation>تبديلات مؤقتة</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>It came or went with %1 once</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>ظهرت أو اختفت مع %1 مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>It came or went with %1 %n times</source>
        <comment>a fine channel; %1 = a channel</comment>
        <translation>
            <numerusform>ظهرت أو اختفت مع %1 %n مرة</numerusform>
            <numerusform>ظهرت أو اختفت مع %1 مرة واحدة</numerusform>
            <numerusform>ظهرت أو اختفت مع %1 مرتين</numerusform>
            <numerusform>ظهرت أو اختفت مع %1 %n مرات</numerusform>
            <numerusform>ظهرت أو اختفت مع %1 %n مرة</numerusform>
            <numerusform>ظهرت أو اختفت مع %1 %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>once it did not</source>
        <translation>ولم يحدث ذلك مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n times it did not</source>
        <translation>
            <numerusform>ولم يحدث ذلك %n مرة</numerusform>
            <numerusform>ولم يحدث ذلك مرة واحدة</numerusform>
            <numerusform>ولم يحدث ذلك مرتين</numerusform>
            <numerusform>ولم يحدث ذلك %n مرات</numerusform>
            <numerusform>ولم يحدث ذلك %n مرة</numerusform>
            <numerusform>ولم يحدث ذلك %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The map gives it no channel.</source>
        <comment>a fine channel</comment>
        <translation>لا تعيّن لها الخريطة قناة.</translation>
    </message>
    <message>
        <source>The map says %1, with which it never did.</source>
        <comment>%1 = a channel</comment>
        <translation>الخريطة تعيّن لها %1، ولم تظهر معها قط.</translation>
    </message>
    <message>
        <source>The map says %1, with which it did once.</source>
        <comment>%1 = a channel</comment>
        <translation>الخريطة تعيّن لها %1، وقد ظهرت معها مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>The map says %1, with which it did %n times.</source>
        <comment>%1 = a channel</comment>
        <translation>
            <numerusform>الخريطة تعيّن لها %1، وقد ظهرت معها %n مرة.</numerusform>
            <numerusform>الخريطة تعيّن لها %1، وقد ظهرت معها مرة واحدة.</numerusform>
            <numerusform>الخريطة تعيّن لها %1، وقد ظهرت معها مرتين.</numerusform>
            <numerusform>الخريطة تعيّن لها %1، وقد ظهرت معها %n مرات.</numerusform>
            <numerusform>الخريطة تعيّن لها %1، وقد ظهرت معها %n مرة.</numerusform>
            <numerusform>الخريطة تعيّن لها %1، وقد ظهرت معها %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seems to belong to %2</source>
        <extracomment>A proposal: %1 = a fine channel as the server calls it, %2 = the channel it seems to belong to</extracomment>
        <translation>يبدو أن %1 تتبع %2</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>a proposal</comment>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Turn down</source>
        <comment>a proposal</comment>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Profile: %1</source>
        <extracomment>Accessible name of a button with a menu; %1 = a profile</extracomment>
        <translation>الملف الشخصي: %1</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>%1 = a profile</comment>
        <translation>%1 (هذه النافذة)</translation>
    </message>
    <message>
        <source>Profiles...</source>
        <translation>الملفات الشخصية...</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Line %1 holds a NUL character: this is no text. Save it as CSV.</source>
        <translation>في السطر %1 رمز NUL: ليس هذا نصًا. احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>It holds half a character: this is no whole text. Choose another encoding.</source>
        <translation>فيه نصف حرف: النص غير كامل. اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a text table. Save it as CSV UTF-8 and open that.</source>
        <translation>هذا مصنف أو أرشيف وليس جدولًا نصيًا. احفظه بصيغة CSV UTF-8 ثم افتحه.</translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8. Choose another encoding.</source>
        <translation>السطر %1 ليس UTF-8. اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>The end of the file is cut, or it is not in UTF-16. Choose another encoding.</source>
        <translation>نهاية الملف مقطوعة أو أنه ليس UTF-16. اختر ترميزًا آخر.</translation>
    </message>
</context>
<context>
    <name>ResultSpeaker</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out: %1 = a person, %2 = what became of a switch</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, confirmed</source>
        <extracomment>Read out: %1 = a person, %2 = a switch, as in: Mikkel: Phone off, confirmed</extracomment>
        <translation>%1: %2، مؤكد</translation>
    </message>
    <message numerus="yes">
        <source>%n switches confirmed</source>
        <translation>
            <numerusform>%n عملية تبديل مؤكدة</numerusform>
            <numerusform>عملية تبديل واحدة مؤكدة</numerusform>
            <numerusform>عمليتا تبديل مؤكدتان</numerusform>
            <numerusform>%n عمليات تبديل مؤكدة</numerusform>
            <numerusform>%n عملية تبديل مؤكدة</numerusform>
            <numerusform>%n عملية تبديل مؤكدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switches not as asked</source>
        <translation>
            <numerusform>%n عملية تبديل ليست كما طُلبت</numerusform>
            <numerusform>عملية تبديل واحدة ليست كما طُلبت</numerusform>
            <numerusform>عمليتا تبديل ليستا كما طُلبتا</numerusform>
            <numerusform>%n عمليات تبديل ليست كما طُلبت</numerusform>
            <numerusform>%n عملية تبديل ليست كما طُلبت</numerusform>
            <numerusform>%n عملية تبديل ليست كما طُلبت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of alerts</source>
        <translation>قواعد التنبيهات</translation>
    </message>
    <message>
        <source>Cover below its minimum</source>
        <translation>التغطية دون حدها الأدنى</translation>
    </message>
    <message>
        <source>Nobody on a channel, in the hours of the plan</source>
        <translation>لا أحد على قناة في ساعات الخطة</translation>
    </message>
    <message>
        <source>Token refused, or no new data</source>
        <translation>رُفض الرمز أو لا بيانات جديدة</translation>
    </message>
    <message>
        <source>Away longer than</source>
        <translation>بعيد أكثر من</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>never an alert</source>
        <translation>بلا تنبيه</translation>
    </message>
    <message>
        <source>Contradiction longer than</source>
        <translation>تناقض أكثر من</translation>
    </message>
    <message>
        <source>Alert after</source>
        <translation>التنبيه بعد</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Clear after</source>
        <translation>الإنهاء بعد</translation>
    </message>
    <message>
        <source>One line from</source>
        <translation>سطر واحد بدءًا من</translation>
    </message>
    <message>
        <source> alerts</source>
        <translation> تنبيهات</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>صامت من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>صامت حتى</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الصمت</translation>
    </message>
    <message>
        <source>Tell it outside the window too</source>
        <translation>إظهاره خارج النافذة أيضًا</translation>
    </message>
    <message>
        <source>A sound for broken cover</source>
        <translation>صوت عند نقص التغطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>إيقاف الباقي</translation>
    </message>
    <message>
        <source>Revert %1 done</source>
        <comment>%1 = how many requests</comment>
        <translation>إرجاع المنجز (%1)</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <comment>%1 = how many requests</comment>
        <translation>إعادة محاولة الفاشل (%1)</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <comment>%1 = how many requests</comment>
        <translation>إعادة إرسال %1</translation>
    </message>
    <message>
        <source>no 429 today</source>
        <comment>the server never said too many requests</comment>
        <translation>لا 429 اليوم</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 اليوم: %1</translation>
    </message>
    <message>
        <source>%1 / %2 req/s, %3</source>
        <comment>requests a second, how many are allowed, how often there were too many</comment>
        <translation>%1 / %2 طلب/ث، %3</translation>
    </message>
    <message>
        <source>The connection broke. What has not left waits until the floor is read again.</source>
        <translation>انقطع الاتصال. ما لم يُرسل ينتظر حتى تُقرأ الصالة من جديد.</translation>
    </message>
    <message>
        <source>Not confirmed: presence does not show it so far. A later poll still may.</source>
        <translation>غير مؤكد: لا يظهر في التواجد حتى الآن. قد يظهر في استعلام لاحق.</translation>
    </message>
    <message>
        <source>A result is “seen” when the next presence answer shows it. Closing this window does not stop the run; the status bar keeps the count.</source>
        <translation>تصبح النتيجة «ظاهرًا» حين يُظهرها رد التواجد التالي. إغلاق هذه النافذة لا يوقف الدفعة؛ ويبقى العدد في شريط الحالة.</translation>
    </message>
    <message>
        <source>1 is set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>أُعيد واحد.</translation>
    </message>
    <message>
        <source>1 is no longer as it was left and stays.</source>
        <comment>of the requests of a batch</comment>
        <translation>واحد لم يعد كما تُرك، فبقي على حاله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are set back.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>أُعيد %Ln.</numerusform>
            <numerusform>أُعيد %Ln.</numerusform>
            <numerusform>أُعيد %Ln.</numerusform>
            <numerusform>أُعيد %Ln.</numerusform>
            <numerusform>أُعيد %Ln.</numerusform>
            <numerusform>أُعيد %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no longer as they were left and stay.</source>
        <comment>of the requests of a batch</comment>
        <translation>
            <numerusform>%Ln لم يعد كما تُرك، فبقي على حاله.</numerusform>
            <numerusform>%Ln لم يعد كما تُرك، فبقي على حاله.</numerusform>
            <numerusform>%Ln لم يعودا كما تُركا، فبقيا على حالهما.</numerusform>
            <numerusform>%Ln لم تعد كما تُركت، فبقيت على حالها.</numerusform>
            <numerusform>%Ln لم تعد كما تُركت، فبقيت على حالها.</numerusform>
            <numerusform>%Ln لم تعد كما تُركت، فبقيت على حالها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>The file %1 exists already.</source>
        <comment>%1 = file name</comment>
        <translation>الملف %1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول ‎(*.csv)</translation>
    </message>
</context>
<context>
    <name>ScreenAwake</name>
    <message>
        <source>there is no session bus</source>
        <translation>لا يوجد ناقل جلسة (session bus)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SecretKeeping</name>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>ربما يطلب كلمة مروره في نافذة خاصة به.</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 = a section of the settings, %2 = how many are found in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1، %n نتيجة</numerusform>
            <numerusform>%1، نتيجة واحدة</numerusform>
            <numerusform>%1، نتيجتان</numerusform>
            <numerusform>%1، %n نتائج</numerusform>
            <numerusform>%1، %n نتيجة</numerusform>
            <numerusform>%1، %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1، لا نتائج</translation>
    </message>
</context>
<context>
    <name>SendPreview</name>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>إدخال واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%n إدخال</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>PATCH changes</source>
        <translation>تغييرات PATCH</translation>
    </message>
    <message>
        <source>PUT whole profile</source>
        <translation>ملف كامل PUT</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>عرض JSON</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>The exact body</source>
        <translation>النص المرسل بالضبط</translation>
    </message>
    <message>
        <source>Hide JSON</source>
        <translation>إخفاء JSON</translation>
    </message>
    <message>
        <source>What will be sent, unfolded</source>
        <translation>ما سيُرسل، موسّع</translation>
    </message>
    <message>
        <source>What will be sent, folded</source>
        <translation>ما سيُرسل، مطوي</translation>
    </message>
    <message>
        <source>empty, sent along</source>
        <translation>فارغ، يُرسل مع البقية</translation>
    </message>
    <message>
        <source>left out, to clear it</source>
        <translation>مستبعد، لمسحه</translation>
    </message>
    <message>
        <source>%1  unchanged, sent along</source>
        <comment>%1 = a value</comment>
        <translation>%1  دون تغيير، يُرسل مع البقية</translation>
    </message>
    <message>
        <source>Clearing a value needs PUT: all eight fields are sent, changed or not, and the answer is checked.</source>
        <translation>مسح قيمة يتطلب PUT: تُرسل الحقول الثمانية كلها، تغيّرت أم لا، ويُتحقق من الرد.</translation>
    </message>
    <message>
        <source>PUT replaces the whole profile, so all eight fields are sent, changed or not.</source>
        <translation>يستبدل PUT الملف الشخصي كله، لذا تُرسل الحقول الثمانية كلها، تغيّرت أم لا.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to default</source>
        <translation>إعادة إلى القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <comment>%1 = a setting</comment>
        <translation>إعادة إلى القيمة الافتراضية: %1</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Roomy</source>
        <comment>height of rows</comment>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a theme</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a theme</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>motion</comment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Time between two looks at presence</source>
        <translation>الفاصل بين قراءتين للتواجد</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>أعمدة الصالة</translation>
    </message>
    <message>
        <source>Away for too long</source>
        <translation>بعيد أكثر من اللازم</translation>
    </message>
    <message>
        <source>Channel map</source>
        <translation>خريطة القنوات</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>قواعد التنبيهات</translation>
    </message>
    <message>
        <source>Minimums of cover</source>
        <translation>الحدود الدنيا للتغطية</translation>
    </message>
    <message>
        <source>Set-up of the wall</source>
        <translation>إعداد شاشة الجدار</translation>
    </message>
    <message>
        <source>Days the history is kept</source>
        <translation>عدد أيام حفظ السجل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>البروكسي</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>light or dark</comment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>of what flashes and fades</comment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>للمراقبة فقط</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>بلد أرقام الهاتف</translation>
    </message>
    <message>
        <source>What will be sent stands open</source>
        <translation>عرض ما سيُرسل موسّعًا</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a threshold</comment>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 = a setting, %2 = what it is now</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pictures of agents</source>
        <translation>صور الوكلاء</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <comment>the corner of the desktop</comment>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Closing the window keeps Rollcall in the tray</source>
        <translation>إغلاق النافذة يُبقي Rollcall في علبة النظام</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>البدء مع سطح المكتب</translation>
    </message>
    <message>
        <source>Hosts of pictures</source>
        <translation>مضيفو الصور</translation>
    </message>
</context>
<context>
    <name>SettingsChanges</name>
    <message>
        <source>without those</source>
        <comment>entries of a list that the other has</comment>
        <translation>بدون تلك</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a setting as it is</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In the file</source>
        <comment>a setting</comment>
        <translation>في الملف</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 %2.</source>
        <extracomment>%1 = the name of a setting in a file, %2 = why its value is not taken</extracomment>
        <translation>‏⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>The file is too large to be one of settings.</source>
        <translation>الملف أكبر من أن يكون ملف إعدادات.</translation>
    </message>
    <message>
        <source>This is no file of Rollcall&apos;s settings.</source>
        <translation>ليس هذا ملف إعدادات Rollcall.</translation>
    </message>
    <message>
        <source>The file is of a newer Rollcall. Nothing is taken from it.</source>
        <translation>الملف من إصدار أحدث من Rollcall. لا يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>has a value that it cannot have</source>
        <comment>a setting</comment>
        <translation>فيه قيمة غير مقبولة</translation>
    </message>
    <message>
        <source>is not known to this Rollcall</source>
        <comment>a setting</comment>
        <translation>غير معروف في هذا الإصدار من Rollcall</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <comment>of the settings</comment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Alerts</source>
        <comment>section of the settings</comment>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>What is told, how long it must last, and how much cover is enough.</source>
        <translation>ما يُنبَّه إليه، وكم يجب أن يدوم، وما التغطية الكافية.</translation>
    </message>
    <message>
        <source>Delays, quiet hours, sound, the desktop&apos;s notes.</source>
        <translation>مُهل التنبيه، وساعات الصمت، والصوت، وإشعارات سطح المكتب.</translation>
    </message>
    <message>
        <source>notification sound quiet bell</source>
        <translation>إشعار تنبيه صوت صمت جرس</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>القواعد...</translation>
    </message>
    <message>
        <source>By plan, team, channel and time of day.</source>
        <translation>حسب الخطة والفريق والقناة والوقت من اليوم.</translation>
    </message>
    <message>
        <source>plan cover team number</source>
        <translation>خطة تغطية فريق عدد حد أدنى</translation>
    </message>
    <message>
        <source>Minimums...</source>
        <translation>الحدود الدنيا...</translation>
    </message>
    <message>
        <source>Wall</source>
        <comment>the full-screen display</comment>
        <translation>شاشة الجدار</translation>
    </message>
    <message>
        <source>A full-screen display of presence, read from afar.</source>
        <translation>عرض للتواجد بملء الشاشة، يُقرأ عن بُعد.</translation>
    </message>
    <message>
        <source>Screen, distance of its readers, teams, names, hours.</source>
        <translation>الشاشة، والمسافة إلى قرّائها، والفرق، والأسماء، والساعات.</translation>
    </message>
    <message>
        <source>screen display kiosk distance</source>
        <translation>شاشة عرض جدار كشك مسافة</translation>
    </message>
    <message>
        <source>Set up the wall...</source>
        <translation>إعداد شاشة الجدار...</translation>
    </message>
    <message>
        <source>No setting has the words &quot;%1&quot;.</source>
        <translation>لا إعداد فيه الكلمات «%1».</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <comment>%1 = a setting</comment>
        <translation>%1: كما كان</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>%1 = a setting</comment>
        <translation>%1: تغيّر</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are as before</source>
        <translation>
            <numerusform>%n إعداد كما كان</numerusform>
            <numerusform>إعداد واحد كما كان</numerusform>
            <numerusform>إعدادان كما كانا</numerusform>
            <numerusform>%n إعدادات كما كانت</numerusform>
            <numerusform>%n إعدادًا كما كانت</numerusform>
            <numerusform>%n إعداد كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed</source>
        <translation>
            <numerusform>تغيّر %n إعداد</numerusform>
            <numerusform>تغيّر إعداد واحد</numerusform>
            <numerusform>تغيّر إعدادان</numerusform>
            <numerusform>تغيّرت %n إعدادات</numerusform>
            <numerusform>تغيّر %n إعدادًا</numerusform>
            <numerusform>تغيّر %n إعداد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPreview</name>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>الملف لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>1 setting would change. It can be undone.</source>
        <translation>سيتغير إعداد واحد. يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings would change. They can be undone.</source>
        <translation>
            <numerusform>سيتغير %n إعداد. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيتغير إعداد واحد. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيتغير إعدادان. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستتغير %n إعدادات. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيتغير %n إعدادًا. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيتغير %n إعداد. يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is as it is now.</source>
        <comment>a setting</comment>
        <translation>إعداد واحد كما هو الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n are as they are now.</source>
        <comment>settings</comment>
        <translation>
            <numerusform>%n إعداد كما هو الآن.</numerusform>
            <numerusform>إعداد واحد كما هو الآن.</numerusform>
            <numerusform>إعدادان كما هما الآن.</numerusform>
            <numerusform>%n إعدادات كما هي الآن.</numerusform>
            <numerusform>%n إعدادًا كما هي الآن.</numerusform>
            <numerusform>%n إعداد كما هي الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>لم يُؤخذ:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings</source>
        <translation>
            <numerusform>تغيير %n إعداد</numerusform>
            <numerusform>تغيير إعداد واحد</numerusform>
            <numerusform>تغيير إعدادين</numerusform>
            <numerusform>تغيير %n إعدادات</numerusform>
            <numerusform>تغيير %n إعدادًا</numerusform>
            <numerusform>تغيير %n إعداد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings cannot be read. Rollcall runs with its defaults and will not change the file %1.</source>
        <translation>تعذّرت قراءة الإعدادات. يعمل Rollcall بالقيم الافتراضية ولن يغيّر الملف %1.</translation>
    </message>
    <message>
        <source>The settings could not be read. Rollcall starts with its defaults; the old file is kept as %1.</source>
        <translation>تعذّرت قراءة الإعدادات. يبدأ Rollcall بالقيم الافتراضية؛ ويبقى الملف القديم باسم %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWriter</name>
    <message>
        <source>The folder of the settings cannot be written to.</source>
        <translation>تتعذّر الكتابة في مجلد الإعدادات.</translation>
    </message>
    <message>
        <source>The settings file cannot be written.</source>
        <translation>تتعذّر كتابة ملف الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>nothing to show after %1 s</source>
        <translation>لا شيء للعرض بعد %1 ث</translation>
    </message>
    <message>
        <source>the picture cannot be written: %1</source>
        <translation>تتعذّر كتابة الصورة: %1</translation>
    </message>
</context>
<context>
    <name>StartCommand</name>
    <message>
        <source>As a Flatpak, Rollcall is not started by a file of its own: choose it among the programs that this desktop starts.</source>
        <translation>بصفته Flatpak لا يُشغَّل Rollcall بملف خاص به: اختره من بين البرامج التي يشغّلها سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Not for this window: its token came through standard input, and nobody gives it at the start of a session.</source>
        <translation>ليس لهذه النافذة: وصل رمزها عبر الإدخال القياسي، ولا أحد يقدّمه عند بدء الجلسة.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>1 request waiting</source>
        <translation>طلب واحد بالانتظار</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>requests</comment>
        <translation>قيد التنفيذ: %1</translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>طلب واحد قيد التنفيذ</translation>
    </message>
    <message>
        <source>held until the next answer</source>
        <comment>requests that wait</comment>
        <translation>موقوفة حتى الرد التالي</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Answer %1, every %2</source>
        <comment>%1 = time of day, %2 = a span such as 5 s</comment>
        <translation>الرد %1، كل %2</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <comment>%1 = time of day</comment>
        <translation>آخر رد %1</translation>
    </message>
    <message>
        <source>Since then 1 failed attempt</source>
        <translation>بعده محاولة فاشلة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Since then %n failed attempts</source>
        <translation>
            <numerusform>بعده %n محاولة فاشلة</numerusform>
            <numerusform>بعده محاولة فاشلة واحدة</numerusform>
            <numerusform>بعده محاولتان فاشلتان</numerusform>
            <numerusform>بعده %n محاولات فاشلة</numerusform>
            <numerusform>بعده %n محاولة فاشلة</numerusform>
            <numerusform>بعده %n محاولة فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>زمن الاستجابة %1 ملي ثانية</translation>
    </message>
    <message>
        <source>429 today: %1</source>
        <comment>how often the server said too many requests</comment>
        <translation>429 اليوم: %1</translation>
    </message>
    <message>
        <source>Quota today %1 %</source>
        <comment>share of the day&apos;s allowed requests</comment>
        <translation>حصة اليوم %1%</translation>
    </message>
    <message>
        <source>Reading the agent list</source>
        <translation>جارٍ قراءة قائمة الوكلاء</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1 = &apos;47 people&apos;, %2 = a count</comment>
        <translation>%1، تم تحديد %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests waiting</source>
        <translation>
            <numerusform>%Ln طلب بالانتظار</numerusform>
            <numerusform>طلب واحد بالانتظار</numerusform>
            <numerusform>طلبان بالانتظار</numerusform>
            <numerusform>%Ln طلبات بالانتظار</numerusform>
            <numerusform>%Ln طلبًا بالانتظار</numerusform>
            <numerusform>%Ln طلب بالانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln طلب قيد التنفيذ</numerusform>
            <numerusform>طلب واحد قيد التنفيذ</numerusform>
            <numerusform>طلبان قيد التنفيذ</numerusform>
            <numerusform>%Ln طلبات قيد التنفيذ</numerusform>
            <numerusform>%Ln طلبًا قيد التنفيذ</numerusform>
            <numerusform>%Ln طلب قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by another desk</source>
        <translation>تتم القراءة عبر جهاز آخر</translation>
    </message>
    <message>
        <source>Colours as others see them</source>
        <comment>a try-out of the settings is on</comment>
        <translation>الألوان كما يراها الآخرون</translation>
    </message>
</context>
<context>
    <name>SwitchBatch</name>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>requests of a batch, after a number</comment>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>requests of a batch, after a number</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>requests of a batch, after a number</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>requests of a batch, after a number</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>requests of a batch, after a number</comment>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>requests of a batch, after a number</comment>
        <translation>لم يُرسل</translation>
    </message>
</context>
<context>
    <name>SwitchBoard</name>
    <message>
        <source>the program was closed</source>
        <translation>أُغلق البرنامج</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>طُلب غير ذلك في هذه الأثناء</translation>
    </message>
    <message>
        <source>was not done in the first place</source>
        <extracomment>Why a switch is not set back by itself: the wish before it failed</extracomment>
        <translation>لم يُنفَّذ أصلًا</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>استُرجع</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <extracomment>Title of a batch; %1 is the title of the batch that is set back</extracomment>
        <translation>إرجاع: %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>كذلك بالفعل</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>أُوقفت المحاولة</translation>
    </message>
</context>
<context>
    <name>SwitchHand</name>
    <message>
        <source>%1 requested for %2 for %3 min</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel for 15 min</extracomment>
        <translation>طُلب %1 لدى %2 لمدة %3 د</translation>
    </message>
    <message>
        <source>%1 requested for %2</source>
        <extracomment>%1 is a switch, %2 is a person, as in: Phone off requested for Mikkel</extracomment>
        <translation>طُلب %1 لدى %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>Name of a step that can be undone; %1 is a switch, %2 is a person, as in: Phone off for Mikkel</extracomment>
        <translation>%1 لدى %2</translation>
    </message>
    <message>
        <source>%1 for %2 taken back before it was sent</source>
        <extracomment>%1 is a switch, %2 is a person</extracomment>
        <translation>استُرجع %1 لدى %2 قبل إرساله</translation>
    </message>
    <message>
        <source>%1: 1 request</source>
        <extracomment>%1 is the name of a batch</extracomment>
        <translation>%1: طلب واحد</translation>
    </message>
    <message>
        <source>taken back before it was sent</source>
        <comment>what undo did with a switch</comment>
        <translation>استُرجع قبل إرساله</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>how many switches</comment>
        <translation>استُرجع %1</translation>
    </message>
    <message>
        <source>requested back</source>
        <comment>what undo did with a switch</comment>
        <translation>طُلب الرجوع عنه</translation>
    </message>
    <message>
        <source>%1 requested back</source>
        <comment>how many switches</comment>
        <translation>طُلب الرجوع عن %1</translation>
    </message>
    <message>
        <source>not undone, no longer as you left it</source>
        <comment>a switch, or several</comment>
        <translation>لم يُتراجع، لم يعد كما تركته</translation>
    </message>
    <message>
        <source>1 left, no longer as you left it</source>
        <comment>a switch</comment>
        <translation>بقي واحد، لم يعد كما تركته</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done before, %2 is what undo did with it, as in: Phone off for Mikkel: requested back</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>needs no request</source>
        <comment>redo of a switch</comment>
        <translation>لا يحتاج إلى طلب</translation>
    </message>
    <message>
        <source>requested again</source>
        <comment>what redo did with a switch</comment>
        <translation>طُلب من جديد</translation>
    </message>
    <message>
        <source>%1 requested again</source>
        <comment>how many switches</comment>
        <translation>طُلب %1 من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln requests</source>
        <translation>
            <numerusform>%1: %Ln طلب</numerusform>
            <numerusform>%1: طلب واحد</numerusform>
            <numerusform>%1: طلبان</numerusform>
            <numerusform>%1: %Ln طلبات</numerusform>
            <numerusform>%1: %Ln طلبًا</numerusform>
            <numerusform>%1: %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, no longer as you left them</source>
        <comment>how many switches</comment>
        <translation>
            <numerusform>بقي %Ln، لم يعد كما تركته</numerusform>
            <numerusform>بقي واحد، لم يعد كما تركته</numerusform>
            <numerusform>بقي اثنان، لم يعودا كما تركتهما</numerusform>
            <numerusform>بقي %Ln، لم تعد كما تركتها</numerusform>
            <numerusform>بقي %Ln، لم تعد كما تركتها</numerusform>
            <numerusform>بقي %Ln، لم تعد كما تركتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchMenu</name>
    <message>
        <source>Turn %1 on</source>
        <comment>%1 is a channel</comment>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Turn %1 off</source>
        <comment>%1 is a channel</comment>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>%1 for %2 min</source>
        <extracomment>%1 is a switch, as in: Phone off for 15 min</extracomment>
        <translation>%1 لمدة %2 د</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <extracomment>%1 is what went wrong, as in: Dismiss “Chat off failed”</extracomment>
        <translation>تجاهل «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a channel, %2 its switch, as in: Phone: on</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SwitchQueue</name>
    <message>
        <source>The connection was replaced before the answer came</source>
        <extracomment>Why nobody knows whether a switch was applied</extracomment>
        <translation>استُبدل الاتصال قبل وصول الرد</translation>
    </message>
    <message>
        <source>asked otherwise meanwhile</source>
        <translation>طُلب غير ذلك في هذه الأثناء</translation>
    </message>
    <message>
        <source>requested already</source>
        <extracomment>Why a request of a batch is left out</extracomment>
        <translation>مطلوب بالفعل</translation>
    </message>
    <message>
        <source>The token may not switch channels (403)</source>
        <extracomment>The answer 403 to a request that switches a channel</extracomment>
        <translation>لا يحق للرمز تبديل القنوات (403)</translation>
    </message>
    <message>
        <source>asked otherwise before presence showed it</source>
        <translation>طُلب غير ذلك قبل ظهوره في التواجد</translation>
    </message>
</context>
<context>
    <name>SwitchStepText</name>
    <message>
        <source>Undo: %1</source>
        <comment>title of a batch</comment>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>This desk only watches: no switch can be moved.</source>
        <translation>هذا الجهاز للمراقبة فقط: لا يمكن تبديل أي قناة.</translation>
    </message>
    <message>
        <source>What is shown is not fresh: switches are locked until the floor is live again.</source>
        <translation>المعروض غير حديث: التبديل مقفل حتى تعود الصالة مباشرة.</translation>
    </message>
    <message>
        <source>The token was refused: switches are locked until it is replaced.</source>
        <translation>رُفض الرمز: التبديل مقفل حتى استبداله.</translation>
    </message>
    <message>
        <source>This person is not on the floor any more.</source>
        <translation>لم يعد هذا الشخص في الصالة.</translation>
    </message>
    <message>
        <source>Nobody in the agent list has this id: there is nobody to switch.</source>
        <translation>لا أحد في قائمة الوكلاء بهذا المعرّف: لا يوجد من تُبدَّل قنواته.</translation>
    </message>
    <message>
        <source>No presence of this person was ever read, so the outcome could not be seen.</source>
        <translation>لم يُقرأ تواجد لهذا الشخص قط، فلا يمكن رصد النتيجة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many requests are answered, of how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>ظاهر: %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>مقبول: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>غير مؤكد: %1</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <translation>غير واضح: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>تم تخطيه: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>لم يُرسل: %1</translation>
    </message>
</context>
<context>
    <name>SwitchTip</name>
    <message>
        <source>Click or press %1 to send.</source>
        <extracomment>%1 is where the cap of a key is drawn</extracomment>
        <translation>انقر أو اضغط %1 للإرسال.</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>waiting</source>
        <comment>a request that has not left yet</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>a switch that will be set back by itself</comment>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>a request on its way</comment>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>accepted (204), not seen yet</source>
        <translation>مقبول (204)، لم يظهر بعد</translation>
    </message>
    <message>
        <source>seen in presence</source>
        <translation>ظاهر في التواجد</translation>
    </message>
    <message>
        <source>accepted, but three polls do not show it</source>
        <translation>مقبول، لكنه لم يظهر في ثلاثة استعلامات</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>no clear answer, and three polls do not show it</source>
        <translation>بلا رد واضح، ولم يظهر في ثلاثة استعلامات</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>unknown, being read</source>
        <translation>غير معروف، جارٍ القراءة</translation>
    </message>
    <message>
        <source>skipped, changed elsewhere meanwhile</source>
        <translation>تم تخطيه، تغيّر في مكان آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>on</source>
        <comment>channel switch</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>channel switch</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel and on or off</comment>
        <extracomment>%1 is a channel, %2 is on or off, as in: Phone off</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <extracomment>%1 is a switch, as in: Phone off requested</extracomment>
        <translation>طُلب %1</translation>
    </message>
    <message>
        <source>%1, poll %2 of %3</source>
        <extracomment>%1 is a switch, as in: Phone off, poll 1 of 3; the server said yes and presence does not show it yet</extracomment>
        <translation>%1، الاستعلام %2 من %3</translation>
    </message>
    <message>
        <source>%1 unconfirmed</source>
        <comment>as in: Phone off unconfirmed</comment>
        <translation>%1 غير مؤكد</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>as in: Phone off failed</comment>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>as in: Phone off unknown: no clear answer came</comment>
        <translation>نتيجة %1 غير معروفة</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>تغيّر في مكان آخر</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a channel, at the start of a note</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a channel, at the start of a note</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>on requested</source>
        <comment>channel switch</comment>
        <translation>التشغيل مطلوب</translation>
    </message>
    <message>
        <source>off requested</source>
        <comment>channel switch</comment>
        <translation>الإيقاف مطلوب</translation>
    </message>
    <message>
        <source>on, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>تشغيل، غير مؤكد</translation>
    </message>
    <message>
        <source>off, unconfirmed</source>
        <comment>channel switch</comment>
        <translation>إيقاف، غير مؤكد</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>channel switch</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel switch</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for the answer.</source>
        <comment>%1 is a time</comment>
        <translation>طُلب عند %1. بانتظار الرد.</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for its turn.</source>
        <comment>%1 is a time</comment>
        <translation>طُلب عند %1. بانتظار دوره.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1. Waiting to see it in presence, poll %2 of %3.</source>
        <translation>قُبل (204) عند %1. بانتظار ظهوره في التواجد، الاستعلام %2 من %3.</translation>
    </message>
    <message>
        <source>Accepted (204) at %1, but three polls do not show it.</source>
        <translation>قُبل (204) عند %1، لكنه لم يظهر في ثلاثة استعلامات.</translation>
    </message>
    <message>
        <source>Sent, no answer at %1, and three polls do not show it.</source>
        <translation>أُرسل، بلا رد عند %1، ولم يظهر في ثلاثة استعلامات.</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>%1 is a time</comment>
        <translation>فشل عند %1</translation>
    </message>
    <message>
        <source>No clear answer at %1. Reading presence, poll %2 of %3</source>
        <translation>لا رد واضح عند %1. جارٍ قراءة التواجد، الاستعلام %2 من %3</translation>
    </message>
    <message>
        <source>It was left on from here and was changed elsewhere.</source>
        <translation>شُغّل من هنا ثم تغيّر في مكان آخر.</translation>
    </message>
    <message>
        <source>It was left off from here and was changed elsewhere.</source>
        <translation>أُوقف من هنا ثم تغيّر في مكان آخر.</translation>
    </message>
    <message>
        <source>already on</source>
        <translation>مشغّل بالفعل</translation>
    </message>
    <message>
        <source>already off</source>
        <translation>متوقف بالفعل</translation>
    </message>
    <message>
        <source>on is requested already</source>
        <translation>التشغيل مطلوب بالفعل</translation>
    </message>
    <message>
        <source>off is requested already</source>
        <translation>الإيقاف مطلوب بالفعل</translation>
    </message>
    <message>
        <source>not in agent list</source>
        <translation>ليس في قائمة الوكلاء</translation>
    </message>
    <message>
        <source>no presence read</source>
        <translation>لم يُقرأ تواجد</translation>
    </message>
    <message>
        <source>no longer idle</source>
        <comment>had no channel on and gets one</comment>
        <translation>لن يبقى بلا قنوات</translation>
    </message>
    <message>
        <source>will have no channel</source>
        <translation>سيبقى بلا قناة</translation>
    </message>
    <message>
        <source>counts when back</source>
        <comment>is away now</comment>
        <translation>يُحتسب عند عودته</translation>
    </message>
    <message>
        <source>may not be visible</source>
        <comment>the change may not show in presence</comment>
        <translation>قد لا يظهر</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <comment>%1 is a time</comment>
        <translation>مجدول عند %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>إعادة محاولة</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>A field in line %1 has %2 characters. At most %3 can be read.</source>
        <translation>في السطر %1 حقل طوله %2 حرف. يمكن قراءة %3 على الأكثر.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Is the separator right?</source>
        <translation>في السطر %1 أكثر من %2 عمود. هل الفاصل صحيح؟</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Take it in parts.</source>
        <translation>فيه أكثر من %1 صف. جزّئه.</translation>
    </message>
    <message>
        <source>There is no memory for it.</source>
        <translation>لا ذاكرة كافية له.</translation>
    </message>
    <message>
        <source>In the row that starts in line %1 a quotation mark is never closed.</source>
        <translation>في الصف الذي يبدأ عند السطر %1 علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>لا صفوف فيه.</translation>
    </message>
    <message>
        <source>There is only a header, and no row below it.</source>
        <translation>فيه ترويسة فقط، ولا صف تحتها.</translation>
    </message>
    <message>
        <source>It has %1; at most %2 can be read.</source>
        <comment>sizes of files</comment>
        <translation>حجمه %1؛ يمكن قراءة %2 على الأكثر.</translation>
    </message>
</context>
<context>
    <name>TeamAdd</name>
    <message>
        <source>The connection was replaced before an answer came</source>
        <translation>استُبدل الاتصال قبل وصول الرد</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>لم يصل رد</translation>
    </message>
    <message>
        <source>Dixa said yes</source>
        <translation>وافق Dixa</translation>
    </message>
    <message>
        <source>%1; the members could not be read: %2</source>
        <comment>what happened, why</comment>
        <translation>%1؛ تعذّرت قراءة الأعضاء: %2</translation>
    </message>
    <message>
        <source>%1; the members as read show that nothing was done</source>
        <translation>%1؛ تُظهر قراءة الأعضاء أن شيئًا لم يُنفَّذ</translation>
    </message>
</context>
<context>
    <name>TeamCrawl</name>
    <message>
        <source>The members of one team could not be read</source>
        <translation>تعذّرت قراءة أعضاء فريق واحد</translation>
    </message>
    <message numerus="yes">
        <source>The members of %n teams could not be read</source>
        <translation>
            <numerusform>تعذّرت قراءة أعضاء %n فريق</numerusform>
            <numerusform>تعذّرت قراءة أعضاء فريق واحد</numerusform>
            <numerusform>تعذّرت قراءة أعضاء فريقين</numerusform>
            <numerusform>تعذّرت قراءة أعضاء %n فرق</numerusform>
            <numerusform>تعذّرت قراءة أعضاء %n فريقًا</numerusform>
            <numerusform>تعذّرت قراءة أعضاء %n فريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams could not be read: %1</source>
        <extracomment>%1 is a reason</extracomment>
        <translation>تعذّرت قراءة الفرق: %1</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>Team %1…</source>
        <extracomment>Name for a team of which only the id is known; %1 is the start of the id</extracomment>
        <translation>الفريق %1…</translation>
    </message>
</context>
<context>
    <name>TestList</name>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>The test only reads. It says here what the token may do.</source>
        <translation>الاختبار قراءة فقط. يبيّن هنا ما يحق للرمز.</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>passed</source>
        <comment>a test</comment>
        <translation>نجح</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>of a test</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a test</comment>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <comment>%1 = one value of a list</comment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Show the token for ten seconds</source>
        <translation>إظهار الرمز لعشر ثوانٍ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, e-mail or id</source>
        <translation>اسم أو بريد إلكتروني أو معرّف</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Nobody here is real: the organisation is made up on this computer.</source>
        <translation>لا أحد هنا حقيقي: المؤسسة مختلقة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>للمراقبة فقط</translation>
    </message>
    <message>
        <source>No switch can be moved from here.</source>
        <translation>لا يمكن تبديل أي قناة من هنا.</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>a mark: nothing here is real</comment>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Nobody here is real, and what goes wrong does so by a script.</source>
        <translation>لا أحد هنا حقيقي، وما يتعطل يتعطل وفق سيناريو معدّ.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This desktop has no tray. Where one comes up, the icon appears in it.</source>
        <translation>لا علبة نظام في سطح المكتب هذا. إن ظهرت واحدة، تظهر الأيقونة فيها.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the window</comment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the window</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>The floor is live</source>
        <translation>الصالة مباشرة</translation>
    </message>
    <message>
        <source>Nothing has been read so far</source>
        <translation>لم يُقرأ شيء حتى الآن</translation>
    </message>
    <message>
        <source>No answer: what is known is old</source>
        <translation>لا رد: المعلومات المتوفرة قديمة</translation>
    </message>
    <message>
        <source>The token is refused</source>
        <translation>رُفض الرمز</translation>
    </message>
    <message>
        <source>1 new alert</source>
        <translation>تنبيه جديد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n تنبيه جديد</numerusform>
            <numerusform>تنبيه جديد واحد</numerusform>
            <numerusform>تنبيهان جديدان</numerusform>
            <numerusform>%n تنبيهات جديدة</numerusform>
            <numerusform>%n تنبيهًا جديدًا</numerusform>
            <numerusform>%n تنبيه جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>VisionPanel</name>
    <message>
        <source>2 of 4, short</source>
        <comment>people who cover a channel, people wanted</comment>
        <translation>2 من 4، ينقص 2</translation>
    </message>
    <message>
        <source>States and switches, %1</source>
        <extracomment>%1 = how colours are seen, as in: Protanopia</extracomment>
        <translation>الحالات ومفاتيح التبديل، %1</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>colours</comment>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Protanopia</source>
        <translation>عمى الأحمر</translation>
    </message>
    <message>
        <source>Deuteranopia</source>
        <translation>عمى الأخضر</translation>
    </message>
    <message>
        <source>Tritanopia</source>
        <translation>عمى الأزرق</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>بلا ألوان</translation>
    </message>
</context>
<context>
    <name>VisionPreview</name>
    <message>
        <source>All windows, until Rollcall ends</source>
        <translation>كل النوافذ، حتى إنهاء Rollcall</translation>
    </message>
    <message>
        <source>Colours of all windows</source>
        <translation>ألوان كل النوافذ</translation>
    </message>
</context>
<context>
    <name>WallSetUp</name>
    <message>
        <source> in</source>
        <comment>inches, after a number</comment>
        <translation> بوصة</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> م</translation>
    </message>
    <message>
        <source>Dim outside these hours</source>
        <translation>تعتيم خارج هذه الساعات</translation>
    </message>
    <message>
        <source>Bright from</source>
        <translation>ساطعة من</translation>
    </message>
    <message>
        <source>Bright until</source>
        <translation>ساطعة حتى</translation>
    </message>
    <message>
        <source>Set up the wall</source>
        <translation>إعداد شاشة الجدار</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Its diagonal</source>
        <translation>قطرها</translation>
    </message>
    <message>
        <source>Farthest reader</source>
        <translation>أبعد قارئ</translation>
    </message>
    <message>
        <source>Overview and teams</source>
        <translation>نظرة عامة وفرق</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>الأعداد فقط</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>تعرض</translation>
    </message>
    <message>
        <source>First name and initial</source>
        <translation>الاسم الأول وحرف</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>الأسماء كاملة</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>عرض شاشة الجدار</translation>
    </message>
    <message>
        <source>The teams are not read yet: all will be shown.</source>
        <translation>لم تُقرأ الفرق بعد: ستُعرض كلها.</translation>
    </message>
    <message>
        <source>None ticked means all of them.</source>
        <translation>إن لم يُحدَّد أي منها عُرضت كلها.</translation>
    </message>
    <message>
        <source>The primary screen</source>
        <translation>الشاشة الأساسية</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4</source>
        <extracomment>%1 = its number, %2 = name of a screen, %3 and %4 = its width and height</extracomment>
        <translation>%1: %2، ⁦%3 × %4⁩</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>%1 = name of a screen</comment>
        <translation>%1 (غير موصولة)</translation>
    </message>
    <message>
        <source>Smallest words %1 px, names %2 px, figures %3 px. The smallest capitals take %4 minutes of arc from there; 16 can be read.</source>
        <extracomment>%1, %2, %3 = sizes of type in px, %4 = minutes of arc</extracomment>
        <translation>أصغر الكلمات %1 بكسل، والأسماء %2 بكسل، والأرقام %3 بكسل. أصغر الأحرف الكبيرة تُرى من هناك بزاوية %4 دقيقة قوسية؛ وتكفي 16 للقراءة.</translation>
    </message>
    <message>
        <source>People and teams do not fit in that size: counts are shown instead.</source>
        <translation>لا يتسع هذا الحجم للأشخاص والفرق: تُعرض الأعداد بدلًا منها.</translation>
    </message>
</context>
<context>
    <name>WallSettings</name>
    <message>
        <source>has the entry %1, which no wall has</source>
        <comment>a setting; %1 = a word</comment>
        <translation>فيه الإدخال ⁨%1⁩، ولا وجود له في أي شاشة جدار</translation>
    </message>
    <message>
        <source>has a value for %1 that a wall cannot have</source>
        <comment>a setting; %1 = a word</comment>
        <translation>فيه للإدخال ⁨%1⁩ قيمة لا تقبلها شاشة الجدار</translation>
    </message>
    <message>
        <source>says only when it becomes bright or only when it becomes dim</source>
        <comment>the set-up of a wall</comment>
        <translation>يحدد وقت سطوع شاشة الجدار فقط أو وقت تعتيمها فقط</translation>
    </message>
</context>
<context>
    <name>WallText</name>
    <message>
        <source>no channel</source>
        <comment>an agent who works with none switched on</comment>
        <translation>بلا قناة</translation>
    </message>
    <message>
        <source>no status</source>
        <comment>the server gave none</comment>
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>ghost</source>
        <comment>offline, yet working</comment>
        <translation>شبح</translation>
    </message>
    <message>
        <source>1 unknown id</source>
        <translation>معرّف واحد غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown ids</source>
        <translation>
            <numerusform>%n معرّف غير معروف</numerusform>
            <numerusform>معرّف غير معروف</numerusform>
            <numerusform>معرّفان غير معروفين</numerusform>
            <numerusform>%n معرّفات غير معروفة</numerusform>
            <numerusform>%n معرّفًا غير معروف</numerusform>
            <numerusform>%n معرّف غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 = a team, %2 = a channel: what lacks people</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 = people there, %2 = people needed</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n away over %1 min</source>
        <extracomment>%n = people, %1 = minutes</extracomment>
        <translation>
            <numerusform>%n بعيد منذ أكثر من %1 د</numerusform>
            <numerusform>%n بعيد منذ أكثر من %1 د</numerusform>
            <numerusform>%n بعيدان منذ أكثر من %1 د</numerusform>
            <numerusform>%n بعيدون منذ أكثر من %1 د</numerusform>
            <numerusform>%n بعيدون منذ أكثر من %1 د</numerusform>
            <numerusform>%n بعيدون منذ أكثر من %1 د</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>no answer has come yet</comment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Token refused, as at %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>رُفض الرمز، الوضع عند %1</translation>
    </message>
    <message>
        <source>No answer for %1, as at %2</source>
        <extracomment>%1 = a span such as 48 s, %2 = time of day</extracomment>
        <translation>لا رد منذ %1، الوضع عند %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>%1 = a span such as 12 s</comment>
        <translation>مضى %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Live, %1 ago</source>
        <comment>%1 = a span such as 2 s</comment>
        <translation>مباشر، قبل %1</translation>
    </message>
    <message>
        <source>Live, %1 ago, next in %2</source>
        <comment>%1, %2 = spans such as 2 s</comment>
        <translation>مباشر، قبل %1، التالي بعد %2</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>short for contradictions</comment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>minimum cover</comment>
        <translation>الأدنى %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>people lacking</comment>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>%1 cover: %2</source>
        <extracomment>%1 = a channel, %2 = people</extracomment>
        <translation>تغطية %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 working</source>
        <translation>%1 من %2 يعملون</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 = a team, %2 = &apos;8 of 12 working&apos;</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>%1 = a team</comment>
        <translation>%1، تتمة</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>لا شيء يحتاج إلى انتباه</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines that do not fit</comment>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>No token</source>
        <comment>there is no key to the server</comment>
        <translation>لا رمز</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>رُفض الرمز</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <comment>%1 = time of day</comment>
        <translation>لا بيانات منذ %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 = a span</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>for %1 min %2 s</source>
        <extracomment>%1 = minutes, %2 = seconds in two digits</extracomment>
        <translation>منذ %1 د %2 ث</translation>
    </message>
    <message>
        <source>Dixa refused the token. It has to be replaced on this computer.</source>
        <translation>رفض Dixa الرمز. يجب استبداله على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>بانتظار الرد الأول.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying now, attempt %1.</source>
        <translation>لا يرد Dixa. جارٍ المحاولة الآن، المحاولة %1.</translation>
    </message>
    <message>
        <source>Dixa does not answer. Trying again in %1, attempt %2.</source>
        <translation>لا يرد Dixa. إعادة المحاولة بعد %1، المحاولة %2.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden after 5 minutes without an answer.</source>
        <translation>تُخفى الأسماء والأعداد بعد 5 دقائق بلا رد.</translation>
    </message>
    <message>
        <source>All, %1</source>
        <comment>%1 = a channel: what lacks people</comment>
        <translation>الكل، %1</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Wall</source>
        <translation>شاشة الجدار</translation>
    </message>
    <message>
        <source>Screen %1 is not connected</source>
        <comment>%1 = name of a screen</comment>
        <translation>الشاشة %1 غير موصولة</translation>
    </message>
    <message>
        <source>Team not found: %1</source>
        <comment>%1 = names</comment>
        <translation>لم يُعثر على الفريق: %1</translation>
    </message>
    <message>
        <source>Esc once more leaves the wall</source>
        <translation>اضغط Esc مرة أخرى لمغادرة شاشة الجدار</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>min %1, %2 short</source>
        <comment>cover: %1 = wanted at least, %2 = how many are missing</comment>
        <translation>الأدنى %1، ينقص %2</translation>
    </message>
    <message>
        <source>nobody left</source>
        <comment>cover of a channel</comment>
        <translation>لا يبقى أحد</translation>
    </message>
    <message>
        <source>min %1</source>
        <comment>cover wanted at least</comment>
        <translation>الأدنى %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>team and channel</comment>
        <extracomment>%1 is a team or &quot;All teams&quot;, %2 is a channel</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>Counts your pending request for %1.</source>
        <comment>%1 is a person</comment>
        <translation>يحتسب طلبك المعلّق لدى %1.</translation>
    </message>
    <message numerus="yes">
        <source>Counts your pending requests for %n people.</source>
        <translation>
            <numerusform>يحتسب طلباتك المعلّقة لدى %n شخص.</numerusform>
            <numerusform>يحتسب طلباتك المعلّقة لدى شخص واحد.</numerusform>
            <numerusform>يحتسب طلباتك المعلّقة لدى شخصين.</numerusform>
            <numerusform>يحتسب طلباتك المعلّقة لدى %n أشخاص.</numerusform>
            <numerusform>يحتسب طلباتك المعلّقة لدى %n شخصًا.</numerusform>
            <numerusform>يحتسب طلباتك المعلّقة لدى %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two counts, for ears</comment>
        <translation> إلى </translation>
    </message>
    <message>
        <source>Click or press %1 to send.</source>
        <comment>%1 is a key</comment>
        <translation>انقر أو اضغط %1 للإرسال.</translation>
    </message>
    <message>
        <source>Turn %1 on for %2?</source>
        <extracomment>A question before a click; %1 is a channel, %2 is a person</extracomment>
        <translation>هل تريد تشغيل %1 لدى %2؟</translation>
    </message>
    <message>
        <source>Turn %1 off for %2?</source>
        <translation>هل تريد إيقاف %1 لدى %2؟</translation>
    </message>
    <message>
        <source>in all teams</source>
        <translation>في كل الفرق</translation>
    </message>
    <message>
        <source>%1 cover %2 %3</source>
        <extracomment>%1 is a channel, %2 is a team, %3 is a change, as in: Phone cover Nordic 4 → 3</extracomment>
        <translation>تغطية %1 %2 %3</translation>
    </message>
    <message>
        <source>On in presence: %1</source>
        <comment>%1 = channels as Dixa calls them</comment>
        <translation>ظاهر في التواجد: %1</translation>
    </message>
</context>
</TS>
